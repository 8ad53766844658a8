package dev.migrate.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.testing.orm.domain.StandardDomainModel;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypesScanner;

/**
 * Entities that belong together, with the settings of their persistence unit.
 *
 * @param name what tests call it
 * @param types the names of the classes
 * @param packages the names of annotated packages
 * @param mappings the XML files that map classes
 * @param settings what the persistence unit is configured with
 */
record DomainModel(String name, List<String> types, List<String> packages, List<String> mappings,
        Map<String, String> settings) {

    /**
     * The models that Hibernate tests itself with.
     * @return one model of each
     */
    static Stream<DomainModel> ofHibernate() {
        return Arrays.stream(StandardDomainModel.values())
            .map((model) -> of(model.name().toLowerCase(), model.getDescriptor().getAnnotatedClasses()));
    }

    static DomainModel of(String name, Class<?>... types) {
        return new DomainModel(name, Arrays.stream(types).map(Class::getName).toList(), List.of(), List.of(), Map.of());
    }

    /**
     * All entities of a package, those in other entities too.
     * @param name what tests call the model
     * @param type one of the package's classes
     * @return the model
     */
    static DomainModel in(String name, Class<?> type) {
        PersistenceManagedTypes types = new PersistenceManagedTypesScanner(new DefaultResourceLoader())
            .scan(type.getPackageName());
        return new DomainModel(name, types.getManagedClassNames(), types.getManagedPackages(), List.of(), Map.of());
    }

    /**
     * All entities that are nested in a class.
     * @param type the class
     * @return the model
     */
    static DomainModel nestedIn(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getDeclaredClasses())
            .filter((nested) -> Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
                .anyMatch(nested::isAnnotationPresent))
            .toArray(Class<?>[]::new);
        return of(type.getSimpleName(), types);
    }

    DomainModel with(String setting, String value) {
        Map<String, String> settings = new LinkedHashMap<>(this.settings);
        settings.put(setting, value);
        return new DomainModel(this.name + " with " + setting.replaceFirst("hibernate\\.", "") + " " + value,
                this.types, this.packages, this.mappings, settings);
    }

    DomainModel called(String name) {
        return new DomainModel(name, this.types, this.packages, this.mappings, this.settings);
    }

    /**
     * The model with classes that XML maps, or maps otherwise than their annotations say.
     * @param files the files, {@code orm.xml} or {@code hbm.xml}, beside the classes
     * @return the model
     */
    DomainModel mappedBy(String... files) {
        List<String> mappings = Arrays.stream(files).map((file) -> "dev/migrate/model/application/" + file).toList();
        return new DomainModel(this.name + " by " + String.join(", ", files), this.types, this.packages, mappings,
                this.settings);
    }

    DomainModel and(Class<?>... further) {
        List<String> types = new ArrayList<>(this.types);
        Arrays.stream(further).map(Class::getName).forEach(types::add);
        return new DomainModel(this.name, types, this.packages, this.mappings, this.settings);
    }

    DomainModel without(Class<?>... unwanted) {
        List<String> types = new ArrayList<>(this.types);
        Arrays.stream(unwanted).map(Class::getName).forEach(types::remove);
        return new DomainModel(this.name, types, this.packages, this.mappings, this.settings);
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
