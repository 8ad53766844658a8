package dev.migrate.sample.catalogue;

import dev.migrate.sample.catalogue.CoverArchive.Picture;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/publications/{publication}/cover")
class CoverController {

    private final CoverArchive archive;

    CoverController(CoverArchive archive) {
        this.archive = archive;
    }

    @GetMapping
    ResponseEntity<byte[]> cover(@PathVariable Long publication) {
        Picture picture = this.archive.find(publication);
        return ResponseEntity.ok().contentType(picture.mediaType()).body(picture.image());
    }

    @PutMapping(consumes = { MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE })
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void store(@PathVariable Long publication, @RequestHeader("Content-Type") MediaType mediaType,
            @RequestBody byte[] image) {
        this.archive.store(publication, new Picture(mediaType, image));
    }

}
