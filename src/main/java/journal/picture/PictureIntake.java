package journal.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.database.Sql;
import journal.web.Digest;

/** Takes pictures of an author that come with an import. The same file is converted and stored once. */
@ApplicationScoped
public class PictureIntake {
    private static final int WHOLE = 32; // bytes of SHA-256

    @PersistenceContext EntityManager em;
    @Inject PictureConverter converter;
    @Inject PictureRepository pictures;
    @Inject AccountRepository accounts;

    /** The name of the picture that was made of these bytes before; empty where there is none. */
    @Transactional
    public Optional<String> find(Account owner, byte[] file) {
        return Sql.of("SELECT p.name FROM picture_digest d JOIN picture p ON p.id = d.picture_id WHERE d.owner_id = ? AND d.digest = ?",
                owner.getId(), Digest.of(file, WHOLE)).texts(em).stream().findFirst();
    }

    /** Converts a file; empty where it is no picture, or is too large, or the server is too busy for it. */
    public Optional<ConvertedPicture> convert(byte[] file) {
        try {
            return Optional.of(converter.convert(() -> file));
        } catch (UnfitPicture unfit) {
            return Optional.empty();
        }
    }

    /**
     * Stores a converted picture; gives its name.
     *
     * @param file what it was made of
     * @throws journal.quota.FullQuota where the owner has no room for it
     */
    @Transactional
    public String add(Account owner, byte[] file, ConvertedPicture converted, Instant now) {
        accounts.lock(owner);
        var picture = new Picture(owner, converted, now);
        pictures.add(owner, List.of(picture));
        em.flush();
        Sql.of("INSERT INTO picture_digest (picture_id, owner_id, digest) VALUES (?, ?, ?)", picture.getId(), owner.getId(),
                Digest.of(file, WHOLE)).execute(em);
        return picture.getName();
    }
}
