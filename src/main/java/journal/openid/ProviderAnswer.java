package journal.openid;

/**
 * What a browser brings back from the provider (OpenID Connect Core 1.0, 3.1.2.5 and 3.1.2.6); all of it is untrusted.
 *
 * @param code for which the journal gets an ID token; empty where there is none
 * @param issuer who sends it (RFC 9207); empty where it does not say so
 * @param error why there is no code; empty where there is one
 */
public record ProviderAnswer(String code, String issuer, String error) {

    // not the code: it may be logged
    @Override
    public String toString() {
        return "an answer of a provider";
    }
}
