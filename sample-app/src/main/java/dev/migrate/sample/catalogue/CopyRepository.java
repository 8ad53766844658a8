package dev.migrate.sample.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface CopyRepository extends JpaRepository<Copy, Long> {

    @EntityGraph(attributePaths = "publication")
    Optional<Copy> findByBarcode(String barcode);

    Optional<Copy> findFirstByPublicationAndStatusAndReferenceOnlyFalse(Publication publication, CopyStatus status);

    boolean existsByBarcode(String barcode);

    @EntityGraph(attributePaths = "branch")
    List<Copy> findByPublicationIdOrderByBarcode(Long publication);

    /**
     * Counts the copies of several publications at once.
     * @param publications the publications' ids
     * @return one row for each publication of which the library owns a copy
     */
    @Query("""
            select new dev.migrate.sample.catalogue.Availability(copy.publication.id, count(copy),
                sum(case when copy.status = AVAILABLE and copy.referenceOnly = false then 1 else 0 end))
            from Copy copy
            where copy.publication.id in :publications and copy.status <> WITHDRAWN
            group by copy.publication.id
            """)
    List<Availability> countByPublication(Collection<Long> publications);

}
