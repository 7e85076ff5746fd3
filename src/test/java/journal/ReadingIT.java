package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class ReadingIT {

    @Test
    void the_main_page_is_there() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(System.getProperty("journal.url"))).build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertEquals(200, answer.statusCode());
    }
}
