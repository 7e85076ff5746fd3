package journal.web;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.krazo.core.HttpCommunicationUnwrapper;

/** Hands the {@link ForwardableRequest} to Krazo. */
@Priority(100) // the higher number wins
public class ForwardableRequestUnwrapper implements HttpCommunicationUnwrapper {

    @Override
    public boolean supports(Object requestOrResponse) {
        return requestOrResponse instanceof HttpServletRequest request && ForwardableRequest.of(request) != null;
    }

    @Override
    public HttpServletRequest unwrapRequest(HttpServletRequest request, Class<HttpServletRequest> type) {
        return ForwardableRequest.of(request);
    }

    @Override
    public HttpServletResponse unwrapResponse(HttpServletResponse response, Class<HttpServletResponse> type) {
        return response;
    }
}
