package dev.migrate.sample.catalogue;

import java.util.List;
import java.util.Map;

import dev.migrate.sample.LibraryTest;
import dev.migrate.sample.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

@LibraryTest
class CatalogueTests {

    @Autowired
    private Visitor visitor;

    @Test
    void aSearchTellsWhatIsOnTheShelf() {
        int publication = this.visitor.book("Northanger Abbey");
        this.visitor.copy(publication);
        this.visitor.lend(this.visitor.copy(publication), this.visitor.member("ADULT")).expectStatus().isCreated();
        this.visitor.get("/api/publications?title={title}&author=austen&size=1", "northanger")
            .expectStatus()
            .isOk()
            .expectBody()
            .jsonPath("$.page.totalElements")
            .isEqualTo(1)
            .jsonPath("$.content[0].kind")
            .isEqualTo("book")
            .jsonPath("$.content[0].title")
            .isEqualTo("Northanger Abbey")
            .jsonPath("$.content[0].authors[0]")
            .isEqualTo("Jane Austen")
            .jsonPath("$.content[0].subjects[0]")
            .isEqualTo("Novels")
            .jsonPath("$.content[0].copies")
            .isEqualTo(2)
            .jsonPath("$.content[0].available")
            .isEqualTo(1);
    }

    @Test
    void theNewestPublicationComesFirst() {
        this.visitor.book("Sense and Sensibility");
        int newest = this.visitor.book("Mansfield Park");
        this.visitor.get("/api/publications/newest")
            .expectStatus()
            .isOk()
            .expectBody()
            .jsonPath("$[0].id")
            .isEqualTo(newest)
            .jsonPath("$[1].title")
            .isEqualTo("Sense and Sensibility");
    }

    @Test
    void aPublicationListsItsCopies() {
        int publication = this.visitor.book("Emma");
        String copy = this.visitor.copy(publication);
        this.visitor.get("/api/publications/{id}/copies", publication)
            .expectStatus()
            .isOk()
            .expectBody()
            .jsonPath("$.length()")
            .isEqualTo(1)
            .jsonPath("$[0].barcode")
            .isEqualTo(copy)
            .jsonPath("$[0].status")
            .isEqualTo("AVAILABLE")
            .jsonPath("$[0].condition")
            .isEqualTo("GOOD");
    }

    @Test
    void everyKindOfPublicationIsCatalogued() {
        this.visitor
            .post("/api/publications",
                    Map.of("kind", "audio-book", "description", Map.of("title", "Emma", "language", "en"), "narrator",
                            "Fiona Shaw", "playingMinutes", 960))
            .expectStatus()
            .isCreated()
            .expectBody()
            .jsonPath("$.kind")
            .isEqualTo("audio book");
        this.visitor
            .post("/api/publications",
                    Map.of("kind", "magazine", "description",
                            Map.of("title", "The Bookseller", "language", "en", "publishedOn", "2026-03-06"), "issn",
                            "0006-7539", "issue", "2026/03"))
            .expectStatus()
            .isCreated()
            .expectBody()
            .jsonPath("$.standardNumber")
            .isEqualTo("00067539");
    }

    @Test
    void theSameIssueIsCataloguedOnce() {
        Map<String, ?> issue = Map.of("kind", "magazine", "description", Map.of("title", "Nature", "language", "en"),
                "issn", "0028-0836", "issue", "8000");
        this.visitor.post("/api/publications", issue).expectStatus().isCreated();
        this.visitor.post("/api/publications", issue)
            .expectStatus()
            .isEqualTo(HttpStatus.CONFLICT)
            .expectBody()
            .jsonPath("$.title")
            .isEqualTo("Conflicting record");
    }

    @Test
    void theSameBookIsCataloguedOnce() {
        Map<String, ?> book = Map.of("kind", "book", "description", Map.of("title", "Emma", "language", "en"), "isbn",
                this.visitor.isbn());
        this.visitor.post("/api/publications", book).expectStatus().isCreated();
        this.visitor.post("/api/publications", book)
            .expectStatus()
            .isEqualTo(HttpStatus.CONFLICT)
            .expectBody()
            .jsonPath("$.title")
            .isEqualTo("Book exists");
    }

    @Test
    void aBookNeedsAnIsbnWhoseCheckDigitIsRight() {
        this.visitor
            .post("/api/publications",
                    Map.of("kind", "book", "description", Map.of("title", "Emma", "language", "en"), "isbn",
                            "9780141439588"))
            .expectStatus()
            .isBadRequest()
            .expectBody()
            .jsonPath("$.detail")
            .isEqualTo("isbn invalid ISBN.");
    }

    @Test
    void anUnknownAuthorIsNamed() {
        this.visitor
            .post("/api/publications", Map.of("kind", "book", "description",
                    Map.of("title", "Emma", "language", "en", "authors", List.of(0)), "isbn", this.visitor.isbn()))
            .expectStatus()
            .isNotFound()
            .expectBody()
            .jsonPath("$.detail")
            .isEqualTo("There is no author 0.");
    }

    @Test
    void aBarcodeBelongsToOneCopy() {
        int publication = this.visitor.book("Emma");
        String copy = this.visitor.copy(publication);
        this.visitor
            .post("/api/publications/" + publication + "/copies",
                    Map.of("barcode", copy, "branch", this.visitor.branch(), "condition", "NEW", "price", "9.99"))
            .expectStatus()
            .isEqualTo(HttpStatus.CONFLICT)
            .expectBody()
            .jsonPath("$.title")
            .isEqualTo("Barcode in use");
    }

    @Test
    void aWithdrawnCopyIsNoLongerCounted() {
        int publication = this.visitor.book("Emma");
        String copy = this.visitor.copy(publication);
        this.visitor.delete("/api/copies/{barcode}", copy).expectStatus().isNoContent();
        this.visitor.get("/api/publications/{id}", publication).expectBody().jsonPath("$.copies").isEqualTo(0);
        this.visitor.delete("/api/copies/{barcode}", copy)
            .expectStatus()
            .isEqualTo(HttpStatus.CONFLICT)
            .expectBody()
            .jsonPath("$.detail")
            .isEqualTo("Copy %s of 'Emma' is withdrawn.".formatted(copy));
    }

    @Test
    void aCoverIsStoredAndReplaced() {
        int publication = this.visitor.book("Emma");
        this.visitor.get("/api/publications/{id}/cover", publication).expectStatus().isNotFound();
        storeCover(publication, MediaType.IMAGE_PNG, 1, 2, 3);
        storeCover(publication, MediaType.IMAGE_JPEG, 4, 5);
        this.visitor.get("/api/publications/{id}/cover", publication)
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentType(MediaType.IMAGE_JPEG)
            .expectBody(byte[].class)
            .isEqualTo(new byte[] { 4, 5 });
    }

    private void storeCover(int publication, MediaType mediaType, int... bytes) {
        byte[] image = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            image[i] = (byte) bytes[i];
        }
        this.visitor.client()
            .put()
            .uri("/api/publications/{id}/cover", publication)
            .contentType(mediaType)
            .body(image)
            .exchange()
            .expectStatus()
            .isNoContent();
    }

}
