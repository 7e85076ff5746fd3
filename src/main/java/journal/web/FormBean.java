package journal.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills a form class from fields that came outside of its own request, as Jakarta REST fills a {@link BeanParam} (3.1, 3.2): its fields
 * with {@link FormParam} and {@link DefaultValue}, of the types String, int and {@code List<String>}, and those of the beans in it. A
 * value that is not a number counts as not sent. Nothing is validated.
 */
public final class FormBean {
    private FormBean() {
    }

    /**
     * A new instance with these values, by the names of their fields.
     *
     * @throws IllegalArgumentException where the class has no public constructor without parameters, or a field of another type
     */
    public static <T> T of(Class<T> type, Map<String, List<String>> values) {
        try {
            T bean = type.getConstructor().newInstance();
            for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
                for (Field field : declaring.getDeclaredFields()) {
                    fill(bean, field, values);
                }
            }
            return bean;
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalArgumentException(type + " cannot be filled from a form", unfit);
        }
    }

    private static void fill(Object bean, Field field, Map<String, List<String>> values) throws ReflectiveOperationException {
        if (field.isAnnotationPresent(BeanParam.class)) {
            field.setAccessible(true);
            field.set(bean, of(field.getType(), values));
        } else if (field.isAnnotationPresent(FormParam.class)) {
            field.setAccessible(true);
            List<String> sent = values.getOrDefault(field.getAnnotation(FormParam.class).value(), List.of());
            field.set(bean, value(field, sent, Optional.ofNullable(field.getAnnotation(DefaultValue.class)).map(DefaultValue::value)));
        }
    }

    private static Object value(Field field, List<String> sent, Optional<String> otherwise) {
        if (field.getType() == List.class) {
            return sent.isEmpty() ? otherwise.stream().toList() : sent;
        }
        Optional<String> first = sent.stream().findFirst();
        if (field.getType() == String.class) {
            return first.or(() -> otherwise).orElse(null);
        }
        if (field.getType() == int.class) {
            return first.flatMap(FormBean::number).or(() -> otherwise.flatMap(FormBean::number)).orElse(0);
        }
        throw new IllegalArgumentException(field + " is of a type that no form of ours has");
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
