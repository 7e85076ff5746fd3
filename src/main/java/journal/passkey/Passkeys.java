package journal.passkey;

import com.webauthn4j.data.AuthenticationData;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.database.Clash;
import journal.passkey.Ceremony.Purpose;

/** Registers passkeys, and verifies what they sign, for the address of this request. */
@RequestScoped
public class Passkeys {
    @Inject PasskeyRepository repository;
    @Inject Challenges challenges;
    @Inject Verifier verifier;
    @Inject OwnSite site;

    /** What became of a registration. */
    public enum Registered {
        ADDED,
        /** The answer is wrong, late, or was sent before. */
        REFUSED,
        /** The account has as many as it may have. */
        MANY
    }

    /** Whether browsers have passkeys for this address. */
    public boolean arePossible() {
        return site.party().isPresent();
    }

    /** Whether an account has one that can be used here. */
    public boolean areOf(long account) {
        return arePossible() && !repository.of(account).isEmpty();
    }

    /**
     * What the browser asks an authenticator, to make a new passkey.
     *
     * @param journal the name of the journal
     * @param username of the account
     */
    public Optional<JsonObject> creation(Ceremony ceremony, long account, String journal, String username) {
        return site.party().map(party -> Questions.creation(party, journal, handle(account), username,
                challenges.begin(ceremony, Instant.now()), repository.of(account)));
    }

    /** What the browser asks an authenticator, to use a passkey of this account, or any one. */
    public Optional<JsonObject> request(Ceremony ceremony, Optional<Long> account) {
        return site.party().map(party -> Questions.request(party, challenges.begin(ceremony, Instant.now()),
                account.map(repository::of).orElse(List.of())));
    }

    /** Adds the passkey that an authenticator has made, in the JSON of the browser. */
    public Registered add(Ceremony ceremony, long account, String json, String name) {
        Instant now = Instant.now();
        Optional<Credential> made = verifier.registration(json)
                .filter(data -> challenges.use(ceremony, Verifier.challenge(data.getCollectedClientData()), now))
                .flatMap(data -> site.party().flatMap(party -> verifier.verified(data, party)));
        return made.map(credential -> stored(new Passkey(account, credential, name, now))).orElse(Registered.REFUSED);
    }

    /**
     * Uses up the answer of a passkey, in the JSON of the browser.
     *
     * @param account whose passkey it has to be; where it is empty the passkey says whose it is
     * @return the passkey; empty where the answer is wrong, late, or was sent before
     */
    public Optional<Passkey> accept(Ceremony ceremony, Optional<Long> account, String json) {
        Instant now = Instant.now();
        Optional<AuthenticationData> answer = verifier.authentication(json)
                .filter(data -> challenges.use(ceremony, Verifier.challenge(data.getCollectedClientData()), now));
        return answer.flatMap(data -> named(data).filter(one -> account.stream().allMatch(id -> id == one.getAccountId()))
                .filter(one -> isOfUser(one, data, ceremony.purpose() == Purpose.SIGN_IN))
                .filter(one -> site.party().filter(party -> verifier.isRight(data, one.credential(), party)).isPresent())
                .filter(one -> repository.use(one, data.getAuthenticatorData().getSignCount(), data.getAuthenticatorData().isFlagBS(),
                        now)));
    }

    /** The account whose passkey an answer names, right or not. */
    public Optional<Long> owner(String json) {
        return verifier.authentication(json).flatMap(this::named).map(Passkey::getAccountId);
    }

    private Optional<Passkey> named(AuthenticationData data) {
        return repository.withCredential(Verifier.text(data.getCredentialId()));
    }

    // WebAuthn Level 3, 7.2, step 6
    private boolean isOfUser(Passkey passkey, AuthenticationData data, boolean needed) {
        return Optional.ofNullable(data.getUserHandle()).map(Verifier::text)
                .map(handle -> repository.handle(passkey.getAccountId()).filter(handle::equals).isPresent()).orElse(!needed);
    }

    private Registered stored(Passkey passkey) {
        try {
            return repository.add(passkey) ? Registered.ADDED : Registered.MANY;
        } catch (PersistenceException failure) {
            if (!Clash.isIn(failure)) {
                throw failure;
            }
            return Registered.REFUSED; // somebody has registered this credential
        }
    }

    private String handle(long account) {
        return repository.handle(account).orElseGet(() -> {
            addHandle(account);
            return repository.handle(account).orElseThrow();
        });
    }

    private void addHandle(long account) {
        try {
            repository.addHandle(account);
        } catch (PersistenceException failure) {
            if (!Clash.isIn(failure)) { // of another request that has made it
                throw failure;
            }
        }
    }
}
