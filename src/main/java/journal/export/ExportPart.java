package journal.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A part of an archive, in the database, so that any node delivers it. */
@Entity
@Table(name = "export_part")
@NamedQuery(name = "ExportPart.numbered", query = "SELECT p FROM ExportPart p WHERE p.exportId = :export AND p.number = :number")
public class ExportPart {
    /** The bytes of each part but the last one. */
    static final int SIZE = 1 << 20;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(name = "export_id", nullable = false) private long exportId;
    @Column(nullable = false) private int number;
    @Column(nullable = false) private byte[] content;

    protected ExportPart() {
    } // JPA

    /** The part of this number, from 0 on. */
    ExportPart(long export, int number, byte[] content) {
        this.exportId = export;
        this.number = number;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
