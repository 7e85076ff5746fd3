package journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journal.entry.EntryFields;
import org.junit.jupiter.api.Test;

/** What browsers may send (mass assignment): a new field of a form has to be added here, where somebody thinks about it. */
class FormFieldsTest {
    private static final Map<String, Set<String>> FIELDS = Map.ofEntries(
            Map.entry("AccessTokenForm", Set.of("days", "everything", "name", "pictures", "read", "write")),
            Map.entry("CircleForm", Set.of("name")),
            Map.entry("CodeForm", Set.of("code")), //
            Map.entry("ConfirmationForm", Set.of("code", "next", "password")),
            Map.entry("EmailForm", Set.of("email", "emailPassword")),
            Map.entry("EntryFields",
                    Set.of("date", "format", "language", "publish", "tags", "text", "title", "visibility", "zone")),
            Map.entry("EntryForm", Set.of("alt", "base", "key", "picture", "pictures", "saves")),
            Map.entry("ForgottenCodeForm", Set.of("code")), Map.entry("ForgottenPasswordForm", Set.of("who")),
            Map.entry("ExportForm", Set.of("kind")), Map.entry("ImportForm", Set.of("publicly", "zone")),
            Map.entry("LeavingForm", Set.of("entries", "sure")), Map.entry("MemberForm", Set.of("username")),
            Map.entry("OpenIdAccountForm", Set.of("account", "password")), Map.entry("OpenIdForm", Set.of("lasting", "next")),
            Map.entry("OpenIdPasswordForm", Set.of("password", "password2")),
            Map.entry("OpenIdRegistrationForm", Set.of("email", "username")),
            Map.entry("PasskeyAnswer", Set.of("lasting", "next", "passkey")), Map.entry("PasskeyForm", Set.of("passkey")),
            Map.entry("PasskeyNameForm", Set.of("name")), Map.entry("PasswordForm", Set.of("oldPassword", "password", "password2")),
            Map.entry("PasswordResetForm", Set.of("password", "password2", "token")),
            Map.entry("PersonForm", Set.of("change", "reason", "version")),
            Map.entry("PreferencesForm", Set.of("language", "next", "theme")),
            Map.entry("ProfileForm", Set.of("about", "displayName", "language", "zone")),
            Map.entry("QuotaForm", Set.of("percent", "reason")),
            Map.entry("RegistrationForm", Set.of("email", "invitation", "password", "password2", "username")),
            Map.entry("RegistrationInvitationForm", Set.of("days", "note")),
            Map.entry("RegistrationRequestForm", Set.of("decision", "reason")), Map.entry("RegistrationRuleForm", Set.of("mode", "reason")),
            Map.entry("RemovalForm", Set.of("reason")), Map.entry("ReportDecisionForm", Set.of("decision", "reason")),
            Map.entry("ReportForm", Set.of("reason", "text")), Map.entry("SecretForm", Set.of("token")),
            Map.entry("SessionForm", Set.of("lasting", "next", "password", "username")), Map.entry("SignInCodeForm", Set.of("next")),
            Map.entry("SubscriptionForm", Set.of("name")), Map.entry("UsernameForm", Set.of("username")));

    @Test
    void a_form_takes_the_fields_that_are_said_here_and_no_others() {
        var fields = new TreeMap<String, Set<String>>();
        bound().forEach(field -> fields.computeIfAbsent(field.getDeclaringClass().getSimpleName(), form -> new TreeSet<>())
                .add(field.getAnnotation(FormParam.class).value()));

        assertEquals(new TreeMap<>(FIELDS), fields);
    }

    @Test
    void no_field_of_a_form_binds_into_what_is_stored() {
        assertTrue(stored().size() > 20, stored()::toString);
        assertEquals(List.of(), Stream.concat(bound(), beans()).filter(field -> stored().contains(field.getDeclaringClass())).toList());
        assertEquals(List.of(), Stream.concat(bound(), beans()).filter(field -> stored().contains(field.getType())).toList());
    }

    @Test
    void what_a_draft_keeps_of_a_form_is_what_was_typed_and_nothing_else() {
        assertEquals(List.of(), Stream.of(EntryFields.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isAnnotationPresent(FormParam.class)).toList());
    }

    @Test
    void no_action_takes_what_is_stored_or_fields_that_nobody_has_named() {
        var parameters = Action.all().stream().flatMap(action -> Stream.of(action.code().getParameterTypes())).collect(Collectors.toSet());

        assertTrue(parameters.size() > 20, parameters::toString);
        assertEquals(List.of(), parameters.stream().filter(type -> stored().contains(type) || MultivaluedMap.class.isAssignableFrom(type)
                || Form.class.isAssignableFrom(type)).toList());
    }

    private static Stream<Field> bound() {
        return fields().filter(field -> field.isAnnotationPresent(FormParam.class));
    }

    private static Stream<Field> beans() {
        return fields().filter(field -> field.isAnnotationPresent(BeanParam.class));
    }

    private static Stream<Field> fields() {
        return Controllers.classes().flatMap(type -> Stream.of(type.getDeclaredFields()));
    }

    private static Set<Class<?>> stored() {
        return Controllers.classes().filter(type -> type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Embeddable.class))
                .filter(type -> type != EntryFields.class).collect(Collectors.toSet());
    }
}
