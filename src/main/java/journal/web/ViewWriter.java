package journal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.mvc.engine.ViewEngine;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.eclipse.krazo.engine.Viewable;

/**
 * Writes a page by its view, in place of Krazo's own writer, which takes any media type and so comes after this one (Jakarta REST 3.1, 4.2.4).
 * The view gets the container's own request: Krazo's is a CDI proxy, and a container may refuse to forward that (Servlet 6.0, 9.2).
 */
@Provider
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ViewWriter implements MessageBodyWriter<Viewable> {
    @Inject ServletContext application;
    @Inject HttpExchange exchange;
    @Inject Models models;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Viewable.class;
    }

    @Override
    public void writeTo(Viewable viewable, Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream entity) throws IOException {
        HttpServletRequest request = new HttpServletRequestWrapper(exchange.request());
        models.asMap().forEach(request::setAttribute);
        var response = new ViewResponse(exchange.response(), entity);
        try {
            application.getRequestDispatcher(ViewEngine.DEFAULT_VIEW_FOLDER + viewable.getView()).forward(request, response);
        } catch (ServletException failure) {
            throw new InternalServerErrorException(failure);
        }
        response.flushBuffer();
    }
}
