package dev.migrate.sample.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import dev.migrate.sample.location.Address;
import dev.migrate.sample.location.Branch;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;

@DataJpaTest
class PublicationSearchTests {

    @Autowired
    private PublicationRepository publications;

    @Autowired
    private CopyRepository copies;

    @Autowired
    private TestEntityManager entities;

    private final Author gaiman = new Author("Neil", "Gaiman", 1960);

    private final Author pratchett = new Author("Terry", "Pratchett", 1948);

    private final Author homer = new Author(null, "Homer", null);

    private final Publication omens = new Book("Good Omens", "en", "978-0-575-04800-4", 288, Instant.EPOCH);

    private final Publication omensRead = new AudioBook("Good Omens", "en", "Martin Jarvis", 750, Instant.EPOCH);

    private final Publication odyssey = new Book("The Odyssey", "en", "978-0-14-026886-7", 541, Instant.EPOCH);

    private final Publication discount = new Magazine("100% Off", "en", "00067539", "2026/03", Instant.EPOCH);

    @BeforeEach
    void fillTheShelves() {
        this.omens.writtenBy(List.of(this.gaiman, this.pratchett));
        this.omensRead.writtenBy(List.of(this.gaiman, this.pratchett));
        this.odyssey.writtenBy(List.of(this.homer));
        for (Object entity : List.of(this.gaiman, this.pratchett, this.homer, this.omens, this.omensRead, this.odyssey,
                this.discount)) {
            this.entities.persist(entity);
        }
        this.entities.flush();
    }

    @Test
    void findsEverythingInTheOrderOfTitlesWhenNothingIsAskedFor() {
        assertThatFound(null, null, null).containsExactly(this.discount, this.omens, this.omensRead, this.odyssey);
    }

    @Test
    void findsAPartOfTheTitleInAnyCase() {
        assertThatFound(" good OM", null, null).containsExactly(this.omens, this.omensRead);
    }

    @Test
    void findsEveryAuthorOfABook() {
        assertThatFound(null, "pratchett", null).containsExactly(this.omens, this.omensRead);
        assertThatFound(null, "Neil Gai", null).containsExactly(this.omens, this.omensRead);
    }

    @Test
    void findsAnAuthorWithOneName() {
        assertThatFound(null, "homer", null).containsExactly(this.odyssey);
    }

    @Test
    void findsAnIsbnWithOrWithoutHyphens() {
        assertThatFound(null, null, "978-0-14-026886-7").containsExactly(this.odyssey);
        assertThatFound(null, null, "9780140268867").containsExactly(this.odyssey);
        assertThatFound(null, null, "9780000000002").isEmpty();
    }

    @Test
    void findsOnlyWhatMatchesAllConditions() {
        assertThatFound("omens", "homer", null).isEmpty();
        assertThatFound("omens", "gaiman", "9780575048004").containsExactly(this.omens);
    }

    @Test
    void takesWildcardsForWhatTheyAre() {
        assertThatFound("100%", null, null).containsExactly(this.discount);
        assertThatFound("1_0", null, null).isEmpty();
        assertThatFound("!", null, null).isEmpty();
    }

    @Test
    void dividesTheResultIntoPages() {
        Page<Publication> page = this.publications.search("%", "%", "", PageRequest.of(1, 3));
        assertThat(page.getTotalElements()).isEqualTo(4);
        assertThat(page.getContent()).containsExactly(this.odyssey);
    }

    @Test
    void countsTheCopiesOfAllPublicationsInOneQuery() {
        Branch branch = this.entities
            .persist(new Branch("Central", new Address("1 Mill Lane", "CB2 1TN", "Cambridge", "GB"), null));
        copy("1", this.omens, branch);
        copy("2", this.omens, branch).lendOut();
        copy("3", this.omens, branch).keepForReference();
        copy("4", this.omens, branch).withdraw();
        copy("5", this.odyssey, branch).lendOut();
        assertThat(this.copies
            .countByPublication(List.of(this.omens.getId(), this.odyssey.getId(), this.discount.getId())))
            .containsExactlyInAnyOrder(new Availability(this.omens.getId(), 3, 1),
                    new Availability(this.odyssey.getId(), 1, 0));
    }

    private Copy copy(String barcode, Publication publication, Branch branch) {
        return this.entities.persist(new Copy(barcode, publication, branch, Condition.NEW, new BigDecimal("12.00"),
                LocalDate.of(2026, 3, 2)));
    }

    private AbstractListAssert<?, List<? extends Publication>, Publication, ObjectAssert<Publication>> assertThatFound(
            @Nullable String title, @Nullable String author, @Nullable String isbn) {
        CatalogueSearch search = new CatalogueSearch(title, author, isbn);
        return assertThat(this.publications
            .search(search.titlePattern(), search.authorPattern(), search.isbnDigits(), PageRequest.of(0, 10))
            .getContent());
    }

}
