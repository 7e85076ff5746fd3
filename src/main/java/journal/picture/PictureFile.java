package journal.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import journal.markdown.PictureSize;

/** The file of a picture in one size, as it is sent to browsers. */
@Entity
@Table(name = "picture_file")
@NamedQuery(name = "PictureFile.sized",
        query = "SELECT f FROM PictureFile f WHERE f.picture.id = :picture AND f.variant = :variant")
public class PictureFile {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "picture_id") private Picture picture;
    @Column(nullable = false) private String variant;
    @Column(name = "media_type", nullable = false) private String mediaType;
    @Column(nullable = false) private byte[] content;

    protected PictureFile() {
    } // JPA

    PictureFile(Picture picture, PictureSize size, String mediaType, byte[] content) {
        this.picture = picture;
        this.variant = size.toString();
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends. */
    public String ending() {
        return mediaType.equals("image/png") ? ".png" : ".jpg"; // PictureEncoder makes no others
    }

    /** Its bytes. */
    public byte[] content() {
        return content.clone();
    }
}
