package journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.mvc.Controller;
import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.executable.ValidateOnExecution;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.lang.annotation.Annotation;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What every form and every action must say of itself: no list of them is kept anywhere, so all classes are walked through. */
class FormsAndActionsTest {

    @Test
    void no_constraint_of_a_form_vanishes() {
        var forms = Controllers.classes().filter(FormsAndActionsTest::isForm).toList();

        assertTrue(forms.size() >= 3, forms::toString);
        assertEquals(List.of(), forms.stream().flatMap(FormsAndActionsTest::vanishing).toList());
    }

    @Test // Krazo 3.0.1, ConstraintViolations: findings/krazo-knows-the-fields-of-the-class-itself-alone.sh
    void no_form_inherits_fields_whose_violations_would_vanish() {
        var forms = Controllers.classes().filter(FormsAndActionsTest::isForm).toList();

        assertEquals(List.of(), forms.stream().filter(form -> isForm(form.getSuperclass())).toList());
    }

    @Test
    void every_text_of_a_form_has_a_most() {
        var texts = Controllers.classes().flatMap(type -> Stream.of(type.getDeclaredFields())).filter(FormsAndActionsTest::isText).toList();

        assertTrue(texts.size() > 15, texts::toString);
        assertEquals(List.of(), texts.stream().filter(text -> !hasMost(text)).toList());
        assertEquals(List.of(), Controllers.all().flatMap(Controllers::actions).filter(FormsAndActionsTest::takesText).toList());
    }

    @Test
    void every_unsafe_action_counts_as_a_write_but_for_those_that_store_nothing_for_an_account() {
        var uncounted = Controllers.classes().flatMap(Controllers::actions)
                .filter(action -> action.isAnnotationPresent(WritesNothing.class))
                .map(action -> action.getDeclaringClass().getSimpleName() + '#' + action.getName()).collect(Collectors.toSet());

        assertEquals(Set.of("ChangeController#preview", "PublicationController#preview", "SessionController#delete"), uncounted);
    }

    @Test
    void every_action_says_who_may_call_it() {
        var actions = Controllers.all().flatMap(Controllers::actions).toList();

        assertTrue(actions.size() >= 9, actions::toString);
        assertEquals(List.of(), actions.stream().filter(FormsAndActionsTest::isSilent).toList());
    }

    @Test
    void a_refused_form_is_the_controllers_to_answer() throws Exception {
        var configuration = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(Controllers.class.getResourceAsStream("/META-INF/validation.xml"));
        var executable = (Element) configuration.getElementsByTagName("executable-validation").item(0);

        assertEquals("false", executable.getAttribute("enabled"));
        assertTrue(Controllers.all().flatMap(Controllers::actions).filter(FormsAndActionsTest::takesForm).count() >= 3);
        assertEquals(List.of(), Controllers.classes().filter(FormsAndActionsTest::turnsValidationOn).toList());
    }

    @Test
    void a_controller_has_no_methods_but_actions_and_private_ones() {
        assertEquals(List.of(), Controllers.all().flatMap(controller -> Stream.of(controller.getDeclaredMethods()))
                .filter(method -> !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers()) && !Controllers.isAction(method))
                .toList());
    }

    @Test
    void what_these_rules_look_for_is_found() {
        assertEquals(List.of("Careless.title", "Careless.getText", "Careless"), vanishing(Careless.class).toList());
        assertEquals(List.of("open", "both"),
                Controllers.actions(CarelessController.class).filter(FormsAndActionsTest::isSilent).map(Method::getName).sorted(
                        (one, other) -> other.compareTo(one)).toList());
        assertTrue(
                takesForm(Controllers.actions(CarelessController.class).filter(action -> action.getName().equals("both")).findFirst()
                        .orElseThrow()));
    }

    /** A form that breaks the rule in each way there is. */
    @NotBlank
    private static final class Careless {
        @FormParam("title")
        @NotBlank private String title;
        @MvcBinding
        @FormParam("name")
        @NotBlank private String name;

        @NotBlank
        public String getText() {
            return title + name;
        }
    }

    /** A controller that breaks the rules. */
    @Controller
    private static final class CarelessController {
        @GET
        public void open() {
            // silent
        }

        @POST
        @PermitAll
        @RolesAllowed("AUTHOR")
        public void both(@Valid Careless form) {
            // two answers
        }

        @GET
        @PermitAll
        public void fine() {
            // one answer
        }
    }

    private static boolean isForm(Class<?> type) {
        return Stream.of(type.getDeclaredFields(), type.getDeclaredMethods()).flatMap(Arrays::stream)
                .anyMatch(member -> member.isAnnotationPresent(FormParam.class));
    }

    /** Where a form has constraints whose violations nobody would hear of: Krazo reports those of fields and getters that it binds. */
    private static Stream<String> vanishing(Class<?> form) {
        var members = Stream.of(form.getDeclaredFields(), form.getDeclaredMethods()).flatMap(Arrays::stream)
                .filter(member -> isConstrained(member) && !member.isAnnotationPresent(MvcBinding.class))
                .map(member -> form.getSimpleName() + '.' + name(member));
        return Stream.concat(members, isConstrained(form) ? Stream.of(form.getSimpleName()) : Stream.empty());
    }

    private static boolean isText(Field field) {
        return field.getType() == String.class && field.isAnnotationPresent(FormParam.class);
    }

    private static boolean hasMost(Field field) {
        var characters = field.getAnnotation(Characters.class);
        var size = field.getAnnotation(Size.class);
        return characters != null && characters.max() < Integer.MAX_VALUE || size != null && size.max() < Integer.MAX_VALUE
                || field.isAnnotationPresent(Pattern.class);
    }

    // one by one, instead of in a form with its constraints
    private static boolean takesText(Method action) {
        return Stream.of(action.getParameters()).anyMatch(parameter -> parameter.isAnnotationPresent(FormParam.class));
    }

    private static boolean isConstrained(AnnotatedElement element) {
        var type = element instanceof Field field ? field.getAnnotatedType()
                : element instanceof Method method ? method.getAnnotatedReturnType() : element;
        return Stream.of(element.getAnnotations(), type.getAnnotations()).flatMap(Arrays::stream).map(Annotation::annotationType)
                .anyMatch(annotation -> annotation.isAnnotationPresent(Constraint.class) || annotation.getEnclosingClass() != null
                        && annotation.getEnclosingClass().isAnnotationPresent(Constraint.class)); // several of a kind are in its List
    }

    private static String name(AccessibleObject member) {
        return member instanceof Field field ? field.getName() : ((Method) member).getName();
    }

    private static boolean isSilent(Method action) {
        return action.isAnnotationPresent(PermitAll.class) == action.isAnnotationPresent(RolesAllowed.class);
    }

    private static boolean takesForm(Method action) {
        return Stream.of(action.getParameters()).anyMatch(parameter -> parameter.isAnnotationPresent(Valid.class));
    }

    // Bean Validation 3.0, 8.1.2: it does so for itself
    private static boolean turnsValidationOn(Class<?> type) {
        return Stream.concat(Stream.of(type), Stream.of(type.getDeclaredMethods()))
                .anyMatch(element -> element.isAnnotationPresent(ValidateOnExecution.class));
    }
}
