#!/bin/sh
# Library: org.eclipse.krazo:krazo-core 3.0.1, classes HttpUtil and FormMethodOverwriteFilter.
#
# Expected: which unwrapper and which provider of forms there are is found once. java.util.ServiceLoader caches the
# providers that it has found, for as long as the same loader is used.
#
# Seen: each call of HttpUtil makes a new ServiceLoader, which reads META-INF/services from the class path again.
# ViewableWriter calls it twice for each view: for the request and for the response. The filter that overwrites
# methods does the same in its constructor and has the scope of a request, so it is made for each request, also where
# the overwriting is switched off. On a server each reading searches every archive of the application. On Open Liberty
# 26.0.0.3 with 34 archives the three were 8.6 % of the samples of a profile of pages with a list.
#
# Output: what was called, and how often the files of a service were read.
#   unwrapOriginalRequest, 3 times: 3
#   unwrapOriginalResponse, 3 times: 3
#   new FormMethodOverwriteFilter, 3 times: 3
#   FormMethodOverwriteFilter is @RequestScoped: true
#   As described: true
#
# Exit code: 0 while this is so, another one when it changes.
set -eu
maven=$(cd "$(dirname "$0")/.." && pwd)/mvnw
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

for artifact in org.eclipse.krazo:krazo-core:3.0.1 jakarta.platform:jakarta.jakartaee-api:10.0.0 jakarta.mvc:jakarta.mvc-api:2.1.0; do
  "$maven" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$artifact" -DoutputDirectory=jars
done

cat >Lookups.java <<'JAVA'
import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.util.Enumeration;
import org.eclipse.krazo.forms.FormMethodOverwriteFilter;
import org.eclipse.krazo.util.HttpUtil;

class Lookups {
    static final int TIMES = 3;
    static boolean asDescribed = true;

    /** Counts how often the files of a service are read. */
    static class Counting extends ClassLoader {
        int read;

        Counting() {
            super(Lookups.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            read += name.startsWith("META-INF/services/org.eclipse.krazo.") ? 1 : 0;
            return super.getResources(name);
        }
    }

    public static void main(String[] args) {
        HttpServletRequest request = nothing(HttpServletRequest.class);
        HttpServletResponse response = nothing(HttpServletResponse.class);
        check("unwrapOriginalRequest", () -> HttpUtil.unwrapOriginalRequest(request));
        check("unwrapOriginalResponse", () -> HttpUtil.unwrapOriginalResponse(response));
        check("new FormMethodOverwriteFilter", FormMethodOverwriteFilter::new);
        boolean ofRequest = FormMethodOverwriteFilter.class.isAnnotationPresent(RequestScoped.class);
        System.out.println("FormMethodOverwriteFilter is @RequestScoped: " + ofRequest);
        System.out.println("As described: " + (asDescribed && ofRequest));
        System.exit(asDescribed && ofRequest ? 0 : 1);
    }

    static void check(String name, Runnable call) {
        Counting loader = new Counting();
        Thread.currentThread().setContextClassLoader(loader);
        for (int time = 0; time < TIMES; time++) {
            call.run();
        }
        System.out.println(name + ", " + TIMES + " times: " + loader.read);
        asDescribed &= loader.read == TIMES;
    }

    static <T> T nothing(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> method.getName().equals("toString") ? type.getSimpleName() : null));
    }
}
JAVA
java -cp 'jars/*' Lookups.java
