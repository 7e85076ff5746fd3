package journal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import journal.web.Network;
import journal.web.Text;
import journal.web.UserAgent;

/** The browser in which a session began, as it named itself, and its network. */
@Embeddable
public class Client {
    private static final int USER_AGENT_MAX = 300; // UTF-16 units

    @Column(name = "user_agent", nullable = false) private String userAgent;
    @Column(nullable = false) private String network;

    protected Client() {
    } // JPA

    private Client(String userAgent, String network) {
        this.userAgent = userAgent;
        this.network = network;
    }

    /** That of a request. */
    static Client of(HttpServletRequest request) {
        String named = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return new Client(Text.beginning(Text.shown(named), USER_AGENT_MAX), Network.of(request.getRemoteAddr()).name());
    }

    /** Its browser and its system. */
    public UserAgent getUserAgent() {
        return UserAgent.of(userAgent);
    }

    /** The beginning of its address, which is enough to recognize it. */
    public String getNetwork() {
        return new Network(network).beginning();
    }
}
