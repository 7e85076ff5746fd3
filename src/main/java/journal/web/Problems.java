package journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Makes the {@link Problem} of a refusal, in the reader's language. */
@RequestScoped
public class Problems {
    private static final Map<Integer, String> TITLES = Map.of(400, "api.malformed", 401, "api.unauthorized", 406, "api.unacceptable", 412,
            "api.changed", 428, "api.unconditional");

    @Inject Messages messages;
    @Inject JsonText json;

    /** What the status means, in a few words. */
    public String title(int status) {
        String key = TITLES.getOrDefault(status, "error." + status + ".title");
        return messages.text(messages.has(key) ? key : "error.other.title");
    }

    /** The answer with a status that says it all. */
    public Response of(int status) {
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(text(status, null)).build();
    }

    /** The answer to something that is not right: 422, with a pointer to each field. */
    public Response of(Errors errors) {
        return of(Page.UNPROCESSABLE, errors);
    }

    /** The same with another status. */
    public Response of(int status, Errors errors) {
        return answer(status, new Problem("about:blank", title(status), status, null, faults(errors)));
    }

    /** What is not right, in the reader's language. */
    public List<Problem.Fault> faults(Errors errors) {
        return errors.messages().entrySet().stream().flatMap(field -> field.getValue().stream()
                .map(error -> new Problem.Fault(messages.text(error.key(), error.arguments().toArray()), pointer(field.getKey()))))
                .toList();
    }

    /** An answer with an object that has the members of a problem. */
    public Response answer(int status, Object problem) {
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(json.of(problem)).build();
    }

    private static String pointer(String field) {
        return field.isEmpty() ? "#" : "#/" + field;
    }

    /** A problem as JSON, with the number of an incident where it is one. */
    byte[] text(int status, String incident) {
        return json.of(new Problem("about:blank", title(status), status, incident, null));
    }
}
