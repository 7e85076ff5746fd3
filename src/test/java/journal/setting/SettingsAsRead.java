package journal.setting;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The settings as the code reads them.
 *
 * @param names all that it asks for, as the environment calls them
 * @param values what {@link Settings}, {@link AccessSettings}, {@link SessionSettings}, {@link MailSettings}, {@link SecretSettings} and
 *            {@link OpenIdSettings} say, by
 *            their methods
 */
record SettingsAsRead(Set<String> names, Map<String, Object> values) {

    /** Reads them where these have a value, as the environment calls them, and no others. */
    static SettingsAsRead of(Map<String, String> given) {
        Set<String> names = give(given);
        try {
            Map<String, Object> values = new TreeMap<>();
            add(new Settings(), values);
            add(new AccessSettings(), values);
            add(new SessionSettings(), values);
            add(new MailSettings(), values);
            add(new SecretSettings(), values);
            add(new OpenIdSettings(), values);
            return new SettingsAsRead(names, values);
        } finally {
            ConfigProviderResolver.setInstance(null);
        }
    }

    /** What the start says of the settings of the OpenID provider where these have a value; empty where it says nothing. */
    static String faultOfProvider(Map<String, String> given) {
        give(given);
        try {
            new OpenIdSettings().check(new Settings());
            return "";
        } catch (WrongSetting wrong) {
            return wrong.getMessage();
        } finally {
            ConfigProviderResolver.setInstance(null);
        }
    }

    /** What the start says of the settings of mail where these have a value; empty where it says nothing. */
    static String faultOfMail(Map<String, String> given) {
        give(given);
        try {
            new MailSettings().check(new Settings());
            return "";
        } catch (WrongSetting wrong) {
            return wrong.getMessage();
        } finally {
            ConfigProviderResolver.setInstance(null);
        }
    }

    // gives the names that are asked for from now on
    private static Set<String> give(Map<String, String> given) {
        Set<String> names = new TreeSet<>();
        ConfigProviderResolver.setInstance(new Resolver(property -> {
            String name = property.toUpperCase(Locale.ROOT).replace('.', '_');
            names.add(name);
            return given.get(name);
        }));
        return names;
    }

    private static void add(Object settings, Map<String, Object> values) {
        try {
            for (Method method : settings.getClass().getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && method.getReturnType() != void.class) {
                    values.put(method.getName(), method.invoke(settings));
                }
            }
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Has one source of properties; the code asks for nothing else. */
    private static final class Resolver extends ConfigProviderResolver {
        private final Config config;

        Resolver(UnaryOperator<String> properties) {
            ConfigSource source = new Source(properties);
            config = (Config) Proxy.newProxyInstance(Resolver.class.getClassLoader(), new Class<?>[] {Config.class},
                    (proxy, method, arguments) -> List.of(source));
        }

        @Override
        public Config getConfig() {
            return config;
        }

        @Override
        public Config getConfig(ClassLoader loader) {
            return config;
        }

        @Override
        public ConfigBuilder getBuilder() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void registerConfig(Config other, ClassLoader loader) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void releaseConfig(Config other) {
            throw new UnsupportedOperationException();
        }
    }

    private record Source(UnaryOperator<String> properties) implements ConfigSource {
        @Override
        public Set<String> getPropertyNames() {
            return Set.of();
        }

        @Override
        public int getOrdinal() {
            return DEFAULT_ORDINAL;
        }

        @Override
        public String getValue(String name) {
            return properties.apply(name);
        }

        @Override
        public String getName() {
            return "the settings of a test";
        }
    }
}
