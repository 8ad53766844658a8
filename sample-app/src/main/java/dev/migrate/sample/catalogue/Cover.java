package dev.migrate.sample.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a publication, in a table of its own so that a search never reads it.
 */
@Entity
@Table(name = "cover")
public class Cover {

    /** No picture is larger. */
    public static final int MAXIMUM_BYTES = 1_000_000;

    @Id
    private @Nullable Long publicationId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "publication_id")
    private Publication publication;

    @Column(nullable = false, length = 50)
    private String mediaType;

    @Lob
    @Column(nullable = false, length = MAXIMUM_BYTES)
    private byte[] image;

    public Cover(Publication publication, String mediaType, byte[] image) {
        this.publication = publication;
        this.mediaType = mediaType;
        this.image = image;
    }

    @SuppressWarnings("NullAway.Init")
    protected Cover() {
    }

    public void replaceBy(String mediaType, byte[] image) {
        this.mediaType = mediaType;
        this.image = image;
    }

    public String getMediaType() {
        return this.mediaType;
    }

    public byte[] getImage() {
        return this.image;
    }

}
