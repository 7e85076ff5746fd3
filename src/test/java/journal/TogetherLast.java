package journal;

import static java.util.Comparator.comparing;

import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * Classes whose tests run beside each other come last. Tests with a server of their own keep one thread busy while the other goes
 * through the classes that want the common one for themselves; what is left is for both.
 */
public final class TogetherLast implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(comparing(TogetherLast::isTogether));
    }

    private static boolean isTogether(ClassDescriptor descriptor) {
        return !AnnotationSupport.findAnnotatedMethods(descriptor.getTestClass(), Execution.class, HierarchyTraversalMode.TOP_DOWN)
                .isEmpty();
    }
}
