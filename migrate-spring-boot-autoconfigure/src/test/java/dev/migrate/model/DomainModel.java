package dev.migrate.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.hibernate.testing.orm.domain.StandardDomainModel;

import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;

/**
 * Entities that belong together, with the settings of their persistence unit.
 *
 * @param name what tests call it
 * @param types the names of the classes
 * @param packages the names of annotated packages
 * @param settings what the persistence unit is configured with
 */
record DomainModel(String name, List<String> types, List<String> packages, Map<String, String> settings) {

    /**
     * The models that Hibernate tests itself with.
     * @return one model of each
     */
    static Stream<DomainModel> ofHibernate() {
        return Arrays.stream(StandardDomainModel.values())
            .map((model) -> of(model.name().toLowerCase(), model.getDescriptor().getAnnotatedClasses()));
    }

    static DomainModel of(String name, Class<?>... types) {
        return new DomainModel(name, Arrays.stream(types).map(Class::getName).toList(), List.of(), Map.of());
    }

    DomainModel with(String setting, String value) {
        Map<String, String> settings = new java.util.LinkedHashMap<>(this.settings);
        settings.put(setting, value);
        return new DomainModel(this.name + " with " + setting.replaceFirst("hibernate\\.", "") + " " + value,
                this.types, this.packages, settings);
    }

    PersistenceManagedTypes managedTypes() {
        return PersistenceManagedTypes.of(new ArrayList<>(this.types), new ArrayList<>(this.packages));
    }

    void createdByHibernate(DataSource dataSource) {
        PersistenceUnits.hibernate(dataSource, "create-only", this);
    }

    EntityModel read(DataSource dataSource) {
        return PersistenceUnits.read(dataSource, this);
    }

    @Override
    public String toString() {
        return this.name;
    }

}
