package dev.migrate.sample.catalogue;

import org.springframework.data.jpa.repository.JpaRepository;

interface CoverRepository extends JpaRepository<Cover, Long> {

}
