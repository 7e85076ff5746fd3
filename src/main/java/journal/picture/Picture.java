package journal.picture;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import journal.account.Account;

/** A picture of an author, in sizes for screens. It never changes. The table {@code entry_picture} records which entries show it. */
@Entity
@NamedQuery(name = "Picture.idle", query = "SELECT COUNT(p) FROM Picture p WHERE p.owner = :owner AND p.idleSince IS NOT NULL")
public class Picture {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NAME_LENGTH = 12; // random bytes

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "owner_id") private Account owner;
    @Column(nullable = false) private String name;
    @Column(nullable = false) private long bytes; // of its files
    @Column(name = "idle_since") private Instant idleSince;
    @OneToMany(mappedBy = "picture", cascade = CascadeType.PERSIST) private List<PictureFile> files = new ArrayList<>();

    protected Picture() {
    } // JPA

    /** A picture that no entry shows yet. */
    Picture(Account owner, ConvertedPicture converted, Instant now) {
        byte[] random = new byte[NAME_LENGTH];
        RANDOM.nextBytes(random);
        this.owner = owner;
        this.name = HexFormat.of().formatHex(random) + '-' + converted.extent().width() + 'x' + converted.extent().height();
        this.idleSince = now;
        this.bytes = converted.sizes().values().stream().mapToLong(file -> file.length).sum();
        converted.sizes().forEach((size, content) -> files.add(new PictureFile(this, size, converted.type(), content)));
    }

    Long getId() {
        return id;
    }

    /** The name in its address, which also states its width and height. */
    String getName() {
        return name;
    }

    /** The bytes of its files together. */
    long bytes() {
        return bytes;
    }

    Account owner() {
        return owner;
    }
}
