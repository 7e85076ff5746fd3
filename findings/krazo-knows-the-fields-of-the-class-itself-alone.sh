#!/bin/sh
# Library: org.eclipse.krazo:krazo-core 3.0.1, class ConstraintViolations; the constraints are checked by
# org.hibernate.validator:hibernate-validator 8.0.2.Final.
#
# Expected: a violation of a field with @MvcBinding is in the BindingResult, whichever class of the form declares the field
# (Jakarta MVC 2.1, 3.1; Jakarta Validation 3.0, 4.6: constraints are inherited, and Jakarta REST fills inherited fields).
#
# Seen: the annotations are looked for by Class.getDeclaredField of the class of the form. For a field of a superclass nothing is
# found, neither @MvcBinding nor the name of the parameter: ValidationInterceptor then leaves the violation out, and the action sees a form
# without faults. A field of a bean in the form (@Valid @BeanParam) is found, since the violation names that bean.
#
# Output: for the blank value of each field, whether @MvcBinding is found, and the name of the parameter.
#   own: true, own
#   nested: true, nested
#   inherited: false, none
#   As described: true
#
# Exit code: 0 while this is so, another one when it changes.
set -eu
maven=$(cd "$(dirname "$0")/.." && pwd)/mvnw
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

for artifact in org.eclipse.krazo:krazo-core:3.0.1 jakarta.platform:jakarta.jakartaee-api:10.0.0 jakarta.mvc:jakarta.mvc-api:2.1.0 \
  org.hibernate.validator:hibernate-validator:8.0.2.Final org.jboss.logging:jboss-logging:3.5.3.Final com.fasterxml:classmate:1.6.0; do
  "$maven" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$artifact" -DoutputDirectory=jars
done

cat >Fields.java <<'JAVA'
import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import org.eclipse.krazo.binding.validate.ConstraintViolations;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

class Fields {
    static class Base {
        @MvcBinding @FormParam("inherited") @NotBlank String inherited = "";
    }

    static class Nested {
        @MvcBinding @FormParam("nested") @NotBlank String nested = "";
    }

    static class Form extends Base {
        @MvcBinding @FormParam("own") @NotBlank String own = "";
        @Valid @BeanParam Nested in = new Nested();
    }

    public static void main(String[] args) {
        var seen = new StringBuilder();
        try (var factory = Validation.byDefaultProvider().configure().messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            factory.getValidator().validate(new Form()).stream()
                    .sorted((one, other) -> name(other).compareTo(name(one))).forEach(violation -> {
                        var known = ConstraintViolations.getMetadata(violation);
                        seen.append(name(violation)).append(": ").append(known.hasAnnotation(MvcBinding.class)).append(", ")
                                .append(known.getParamName().orElse("none")).append('\n');
                    });
        }
        boolean asDescribed = seen.toString().equals("own: true, own\nnested: true, nested\ninherited: false, none\n");
        System.out.print(seen);
        System.out.println("As described: " + asDescribed);
        System.exit(asDescribed ? 0 : 1);
    }

    private static String name(jakarta.validation.ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replaceFirst("^in\\.", "");
    }
}
JAVA
java -cp 'jars/*' Fields.java
