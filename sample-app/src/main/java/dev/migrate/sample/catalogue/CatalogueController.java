package dev.migrate.sample.catalogue;

import java.util.List;

import jakarta.validation.Valid;

import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.data.web.PagedModel;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class CatalogueController {

    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/publications")
    PagedModel<CatalogueEntry> search(CatalogueSearch search, @PageableDefault(size = 20) Pageable page) {
        return new PagedModel<>(this.catalogue.search(search, page));
    }

    @GetMapping("/publications/newest")
    List<CatalogueEntry> newest() {
        return this.catalogue.newest();
    }

    @GetMapping("/publications/{id}")
    CatalogueEntry entry(@PathVariable Long id) {
        return this.catalogue.entry(id);
    }

    @PostMapping("/publications")
    @ResponseStatus(HttpStatus.CREATED)
    CatalogueEntry add(@Valid @RequestBody NewPublication publication) {
        return this.catalogue.add(publication);
    }

    @GetMapping("/publications/{id}/copies")
    List<CopyDetails> copies(@PathVariable Long id) {
        return this.catalogue.copies(id);
    }

    @PostMapping("/publications/{id}/copies")
    @ResponseStatus(HttpStatus.CREATED)
    CopyDetails add(@PathVariable Long id, @Valid @RequestBody NewCopy copy) {
        return this.catalogue.add(id, copy);
    }

    @DeleteMapping("/copies/{barcode}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String barcode) {
        this.catalogue.withdraw(barcode);
    }

    @PostMapping("/authors")
    @ResponseStatus(HttpStatus.CREATED)
    AuthorDetails add(@Valid @RequestBody NewAuthor author) {
        return this.catalogue.add(author);
    }

}
