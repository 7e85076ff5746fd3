package journal;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.servlet.http.HttpSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the code depends on itself and on others. The directions of the packages are those of the table in {@code docs/architecture.md}. */
class ArchitectureTest {
    private static final JavaClasses JOURNAL = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("journal");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|.*\\|([^|]*)\\|$");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w+)[`#]");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?journal\\.(\\w+)\\.");

    private static final String[] SERVERS = {"io.openliberty..", "com.ibm..", "org.wildfly..", "org.jboss..", "io.undertow..",
        "org.glassfish..", "com.sun..", "sun..", "fish.payara..", "org.apache.catalina..", "org.eclipse.persistence..", "org.hibernate..",
        "org.apache.derby..", "org.postgresql.."};

    /** A row of the table: a package, and those that it may know. */
    record Row(String name, Set<String> knows) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Row> rows() {
        String packages = document().split("\n## Packages\n")[1].split("\n## ")[0];
        return ROW.matcher(packages).results().map(row -> new Row(row.group(1), names(NAME, row.group(2)))).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_package_knows_only_those_that_its_row_names(Row row) {
        String[] known = Stream.concat(Stream.of(row.name()), row.knows().stream()).map(name -> "journal." + name + "..")
                .toArray(String[]::new);

        classes().that().resideInAPackage("journal." + row.name() + "..").should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("journal..").or(resideInAnyPackage(known))).check(JOURNAL);
    }

    // class files do not tell where a constant came from; the imports do
    @Test
    void the_table_names_every_package_and_what_it_imports() {
        var table = rows().stream().collect(Collectors.toMap(Row::name, Row::knows, (one, other) -> one, TreeMap::new));

        assertEquals(imports().toString().replace("], ", "],\n"), table.toString().replace("], ", "],\n"));
    }

    @Test
    void a_package_knows_only_rows_below_its_own() {
        List<Row> rows = rows();
        List<String> names = rows.stream().map(Row::name).toList();

        for (Row row : rows) {
            assertTrue(row.knows().stream().allMatch(known -> names.indexOf(known) > names.indexOf(row.name())), row::name);
        }
    }

    @Test
    void the_classes_that_the_document_names_exist() {
        Set<String> named = names(CLASS, document());
        named.remove(getClass().getSimpleName());
        JOURNAL.forEach(existing -> named.remove(existing.getSimpleName()));

        assertEquals(Set.of(), named);
    }

    @Test
    void no_two_packages_know_each_other() {
        slices().matching("journal.(*)..").should().beFreeOfCycles().check(JOURNAL);
    }

    @Test
    void nothing_uses_a_class_of_a_server_or_of_a_database() {
        noClasses().should().dependOnClassesThat(resideInAnyPackage(SERVERS).and(not(resideInAPackage("com.ibm.icu..")))).check(JOURNAL);
    }

    @Test
    void nothing_makes_or_asks_for_a_session_of_the_server() {
        noClasses().should().callMethodWhere(target(name("getSession").or(name("changeSessionId")).or(name("getHttpSession")))).orShould()
                .dependOnClassesThat(assignableTo(HttpSession.class)).check(JOURNAL);
    }

    @Test
    void sessions_begin_by_a_credential_alone_or_in_place_of_another_one() {
        noClasses().that().haveSimpleNameNotStartingWith("SessionAuthenticationMechanism").should()
                .callMethodWhere(target(name("begin")).and(target(owner(simpleName("SignedIn"))))).check(JOURNAL);
        noClasses().that().haveSimpleNameNotStartingWith("PasswordChange").should()
                .callMethodWhere(target(name("renew")).and(target(owner(simpleName("SignedIn"))))).check(JOURNAL);
    }

    @Test
    void no_view_makes_a_session_of_the_server() {
        for (Path view : Sources.files("webapp", ".jsp")) {
            assertTrue(Sources.read(view).contains("session=\"false\""), view::toString);
        }
    }

    @Test
    void no_controller_has_a_query() {
        noClasses().that().haveSimpleNameEndingWith("Controller").should().dependOnClassesThat()
                .belongToAnyOf(EntityManager.class, Query.class, DataSource.class).check(JOURNAL);
    }

    @Test
    void nothing_writes_to_the_standard_streams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(JOURNAL);
    }

    @Test
    void nothing_logs_by_another_way_than_java_util_logging() {
        noClasses().should()
                .dependOnClassesThat(assignableTo(System.Logger.class).or(resideInAnyPackage("org.slf4j..", "org.apache.log4j..")))
                .check(JOURNAL);
    }

    @Test
    void names_are_nouns_of_the_product() {
        noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?").check(JOURNAL);
    }

    private static String document() {
        return Sources.read(Sources.file("../../docs/architecture.md"));
    }

    private static TreeMap<String, Set<String>> imports() {
        var imports = new TreeMap<String, Set<String>>();
        for (Path file : Sources.files("java/journal", ".java")) {
            String name = file.getParent().getFileName().toString();
            if (!name.equals("journal")) { // which starts the application and may know every package
                imports.computeIfAbsent(name, first -> new TreeSet<>()).addAll(names(IMPORT, Sources.read(file)));
            }
        }
        imports.forEach((name, known) -> known.remove(name));
        return imports;
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
