package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What runs in a transaction, as the code tells it: what a transactional method calls, directly or not, and what observes its events. */
class TransactionsTest {
    private static final JavaClasses JOURNAL = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("journal");

    @Test
    void html_is_made_before_a_transaction_and_not_in_it() {
        Set<String> inTransaction = reached(JOURNAL.stream().flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Transactional.class) || method.getOwner().isAnnotatedWith(Transactional.class)
                        || observes(method))
                .toList());
        Set<String> inPublication = reached(JOURNAL.get("journal.draft.Publication").getMethods());

        assertTrue(inTransaction.contains("journal.entry.EntryRepository.lock(long)"), inTransaction::toString);
        assertTrue(inPublication.stream().anyMatch(TransactionsTest::makesHtml), inPublication::toString);
        assertEquals(List.of(), inTransaction.stream().filter(TransactionsTest::makesHtml).toList());
    }

    private static boolean makesHtml(String method) {
        return method.startsWith("journal.markdown.Markdown.html(");
    }

    // a form that is kept through a sign-in is the only event that is fired outside of transactions
    private static boolean observes(JavaMethod method) {
        return method.getParameters().stream().anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class)
                && !parameter.getRawType().getSimpleName().equals("KeptForm"));
    }

    private static Set<String> reached(Collection<? extends JavaCodeUnit> first) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<JavaCodeUnit> next = new ArrayDeque<>(first);
        while (!next.isEmpty()) {
            JavaCodeUnit unit = next.remove();
            if (reached.add(unit.getFullName())) {
                for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
                    if (access.getTarget() instanceof CodeUnitAccessTarget called) {
                        called.resolveMember().ifPresent(next::add);
                    }
                }
            }
        }
        return reached;
    }
}
