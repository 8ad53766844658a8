package dev.migrate.revision;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The list of open heads of a {@link TopologicalOrder}: linked, so that a place keeps its
 * rank whatever is removed before it.
 */
final class OpenHeads {

    private final Map<Vertex, Place> places = new HashMap<>();

    private @Nullable Place first;

    private @Nullable Place last;

    private long appended;

    void append(Vertex head) {
        Place place = new Place(head, this.appended++);
        place.previous = this.last;
        if (this.last != null) {
            this.last.next = place;
        }
        else {
            this.first = place;
        }
        this.last = place;
        this.places.put(head, place);
    }

    void replace(Place place, Vertex head) {
        this.places.remove(place.head);
        place.head = head;
        this.places.put(head, place);
    }

    /**
     * Removes a place.
     * @return the place before it, or the one that is first now; {@code null} if none is
     * left
     */
    @Nullable Place remove(Place place) {
        this.places.remove(place.head);
        if (place.previous != null) {
            place.previous.next = place.next;
        }
        else {
            this.first = place.next;
        }
        if (place.next != null) {
            place.next.previous = place.previous;
        }
        else {
            this.last = place.previous;
        }
        return (place.previous != null) ? place.previous : this.first;
    }

    @Nullable Place first() {
        return this.first;
    }

    @Nullable Place firstExcept(Place place) {
        return (this.first == place) ? place.next : this.first;
    }

    @Nullable Place placeOf(Vertex head) {
        return this.places.get(head);
    }

    boolean contains(Vertex head) {
        return this.places.containsKey(head);
    }

    /**
     * A place in the list, and the head that is there now.
     */
    static final class Place {

        private final long number;

        private Vertex head;

        private @Nullable Place previous;

        private @Nullable Place next;

        private Place(Vertex head, long number) {
            this.head = head;
            this.number = number;
        }

        Vertex head() {
            return this.head;
        }

        long number() {
            return this.number;
        }

    }

}
