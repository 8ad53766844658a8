package dev.migrate.sample.catalogue;

import dev.migrate.sample.problem.NotFound;
import dev.migrate.sample.problem.RuleViolation;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the pictures of the publications.
 */
@Service
class CoverArchive {

    private final CoverRepository covers;

    private final PublicationRepository publications;

    CoverArchive(CoverRepository covers, PublicationRepository publications) {
        this.covers = covers;
        this.publications = publications;
    }

    @Transactional(readOnly = true)
    Picture find(Long publication) {
        return this.covers.findById(publication)
            .map((cover) -> new Picture(MediaType.parseMediaType(cover.getMediaType()), cover.getImage()))
            .orElseThrow(() -> new NotFound("cover of publication", publication));
    }

    @Transactional
    void store(Long publication, Picture picture) {
        if (picture.image().length > Cover.MAXIMUM_BYTES) {
            throw new RuleViolation("Picture too large", "A cover has at most %d bytes, this picture has %d."
                .formatted(Cover.MAXIMUM_BYTES, picture.image().length));
        }
        String mediaType = picture.mediaType().toString();
        this.covers.findById(publication)
            .ifPresentOrElse((cover) -> cover.replaceBy(mediaType, picture.image()),
                    () -> this.covers.save(new Cover(
                            this.publications.findById(publication)
                                .orElseThrow(() -> new NotFound("publication", publication)),
                            mediaType, picture.image())));
    }

    /**
     * A picture as it travels.
     */
    record Picture(MediaType mediaType, byte[] image) {
    }

}
