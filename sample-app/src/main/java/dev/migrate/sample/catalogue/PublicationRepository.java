package dev.migrate.sample.catalogue;

import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface PublicationRepository extends JpaRepository<Publication, Long> {

    /**
     * Finds the publications that match all three conditions, in the order of their
     * titles.
     * @param title a pattern for the searchable title, in which {@code !} escapes
     * @param author a pattern for an author's name in lower case; {@code %} also finds
     * publications without author
     * @param isbn thirteen digits, or an empty text for any publication
     * @param page the page to return
     * @return one page of publications
     */
    @Query("""
            select publication from Publication publication
            where publication.searchTitle like :title escape '!'
            and (:author = '%' or exists (
                select author.id from publication.authors author
                where lower(concat(coalesce(concat(author.givenName, ' '), ''), author.familyName))
                like :author escape '!'))
            and (:isbn = '' or exists (
                select book.id from Book book where book.id = publication.id and book.isbn = :isbn))
            order by publication.searchTitle, publication.id
            """)
    Page<Publication> search(String title, String author, String isbn, Pageable page);

    List<Publication> findTop20ByOrderByCataloguedAtDescIdDesc();

    @Query("select count(book) > 0 from Book book where book.isbn = :isbn")
    boolean existsByIsbn(String isbn);

}
