package dev.migrate.sample;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.Assert;

/**
 * Somebody who uses the library over HTTP. What a visitor brings into the library has
 * numbers of its own, so that tests do not meet each other's books.
 */
public class Visitor {

    /** Where all of the test library is. */
    public static final Map<String, String> ADDRESS = Map.of("street", "1 Mill Lane", "postalCode", "CB2 1TN", "town",
            "Cambridge", "country", "GB");

    private final AtomicInteger numbers = new AtomicInteger();

    private final RestTestClient client;

    Visitor(RestTestClient client) {
        this.client = client;
    }

    public ResponseSpec get(String path, Object... variables) {
        return this.client.get().uri(path, variables).exchange();
    }

    public ResponseSpec post(String path, Map<String, ?> body) {
        return this.client.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    public ResponseSpec delete(String path, Object... variables) {
        return this.client.delete().uri(path, variables).exchange();
    }

    public RestTestClient client() {
        return this.client;
    }

    /**
     * Opens a branch.
     * @return the branch's id
     */
    public int branch() {
        return created("/api/branches", Map.of("name", "Branch " + next(), "address", ADDRESS), "id");
    }

    /**
     * Catalogues a book by Jane Austen.
     * @param title the book's title
     * @return the publication's id
     */
    public int book(String title) {
        int author = created("/api/authors", Map.of("givenName", "Jane", "familyName", "Austen", "birthYear", 1775),
                "id");
        return created("/api/publications", Map.of("kind", "book", "isbn", isbn(), "pages", 474, "description",
                Map.of("title", title, "language", "en", "subjects", List.of("Novels"), "authors", List.of(author))),
                "id");
    }

    /**
     * Puts a copy on the shelf of a new branch.
     * @param publication the publication's id
     * @return the copy's barcode
     */
    public String copy(int publication) {
        return created("/api/publications/" + publication + "/copies",
                Map.of("barcode", "C" + next(), "branch", branch(), "condition", "GOOD", "price", "18.50"), "barcode");
    }

    /**
     * Catalogues a book and puts one copy of it on the shelf.
     * @param title the book's title
     * @return the copy's barcode
     */
    public String copyOf(String title) {
        return copy(book(title));
    }

    /**
     * Registers a member.
     * @param category the member's category
     * @return the number of the member's card
     */
    public String member(String category) {
        return created("/api/members", newMember(category), "cardNumber");
    }

    public Map<String, ?> newMember(String category) {
        int number = next();
        return Map.of("cardNumber", "M" + number, "givenName", "Emma", "familyName", "Woodhouse", "email",
                "emma" + number + "@example.org", "category", category, "address", ADDRESS);
    }

    public ResponseSpec lend(String barcode, String cardNumber) {
        return post("/api/loans", Map.of("barcode", barcode, "cardNumber", cardNumber));
    }

    public ResponseSpec bringBack(String barcode) {
        return post("/api/returns", Map.of("barcode", barcode));
    }

    public ResponseSpec reserve(int publication, String cardNumber) {
        return post("/api/reservations", Map.of("publication", publication, "cardNumber", cardNumber));
    }

    /**
     * Returns an ISBN that no book has yet.
     * @return thirteen digits, the last of which checks the others
     */
    public String isbn() {
        String digits = "978%09d".formatted(next());
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * ((i % 2 == 0) ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }

    private int next() {
        return this.numbers.incrementAndGet();
    }

    @SuppressWarnings("unchecked")
    private <T> T created(String path, Map<String, ?> body, String property) {
        return (T) value(post(path, body).expectStatus().isCreated(), property);
    }

    /**
     * Returns one property of an answer.
     * @param response the answer, a JSON object
     * @param property the property's name
     * @return the property's value
     */
    public static Object value(ResponseSpec response, String property) {
        Map<?, ?> answer = response.expectBody(Map.class).returnResult().getResponseBody();
        Assert.state(answer != null && answer.get(property) != null, () -> "No '" + property + "' in " + answer);
        return answer.get(property);
    }

}
