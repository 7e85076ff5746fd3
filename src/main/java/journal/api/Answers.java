package journal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import journal.list.KeysetPage;
import journal.web.HttpExchange;
import journal.web.JsonText;

/** The answers of the interface that are no refusals. */
@RequestScoped
public class Answers {
    @Inject JsonText json;
    @Inject HttpExchange exchange;

    /** An answer with an object. */
    Response.ResponseBuilder of(int status, Object object) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(json.of(object));
    }

    /** The object of a change, with its new tag; its tag alone where the program wants no more. */
    Response changed(Conditions conditions, String tag, Object object) {
        Response.ResponseBuilder answer = conditions.isMinimal() ? minimal(Response.Status.NO_CONTENT)
                : of(Response.Status.OK.getStatusCode(), object);
        return answer.tag(new EntityTag(tag)).build();
    }

    /** The object of a creation, with its address and its tag; these alone where the program wants no more. */
    Response created(Conditions conditions, String path, String tag, Object object) {
        Response.ResponseBuilder answer = conditions.isMinimal() ? minimal(Response.Status.CREATED)
                : of(Response.Status.CREATED.getStatusCode(), object);
        return answer.tag(new EntityTag(tag)).header("Location", path).build();
    }

    /** A page of a list, with links to those beside it (RFC 8288). */
    <T> Response page(KeysetPage<T> page, Function<T, ?> item) {
        var answer = of(Response.Status.OK.getStatusCode(), new ListJson(page.items().stream().map(item).toList()));
        page.older().ifPresent(cursor -> answer.header("Link", link("next", "before", cursor)));
        page.newer().ifPresent(cursor -> answer.header("Link", link("prev", "after", cursor)));
        return answer.build();
    }

    /** All of a short list. */
    Response all(List<?> items) {
        return of(Response.Status.OK.getStatusCode(), new ListJson(items)).build();
    }

    /** A link to this page with another parameter. */
    String link(String relation, String parameter, Object value) {
        URI other = UriBuilder.fromUri(URI.create(exchange.page())).replaceQueryParam("before").replaceQueryParam("after")
                .replaceQueryParam(parameter, value).build();
        return "<" + other + ">; rel=\"" + relation + '"';
    }

    private static Response.ResponseBuilder minimal(Response.Status status) {
        return Response.status(status).header("Preference-Applied", "return=minimal");
    }
}
