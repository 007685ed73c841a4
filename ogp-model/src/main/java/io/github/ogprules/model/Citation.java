package io.github.ogprules.model;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a fact, a number or a rule can be read.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Citation extends WithCitation permits ImmutableCitation {

    /**
     * A citation of a page.
     *
     * @param title the title
     * @param publisher who published it
     * @param date when it was published: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
     * @param url its address
     * @return the citation
     * @throws IllegalArgumentException if the date or the address is malformed
     */
    static Citation of(String title, String publisher, String date, String url) {
        return builder()
                .title(title)
                .publisher(publisher)
                .date(date)
                .url(URI.create(url))
                .build();
    }

    /**
     * A citation of a page without a date.
     *
     * @param title the title
     * @param publisher who published it
     * @param url its address
     * @return the citation
     * @throws IllegalArgumentException if the address is malformed
     */
    static Citation of(String title, String publisher, String url) {
        return builder().title(title).publisher(publisher).url(URI.create(url)).build();
    }

    /** {@return a builder for a citation} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the title of the text or data} */
    @NotBlank
    String getTitle();

    /** {@return who published it} */
    @NotBlank
    String getPublisher();

    /**
     * {@return when it was published, as precisely as it is known: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, or empty if
     * it is not known}
     */
    Optional<String> getDate();

    /** {@return its address, or empty if it has none} */
    Optional<URI> getUrl();

    /** {@return the part of it that says so, or empty for the whole} */
    Optional<String> getSection();

    /** Refuses a date that is not written as documented. */
    @Value.Check
    default void check() {
        getDate().ifPresent(date -> {
            if (!date.matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?")) {
                throw new IllegalArgumentException(
                        "date '" + date + "': expected YYYY, YYYY-MM or YYYY-MM-DD, such as 2014-12");
            }
        });
    }

    /** Builds a {@link Citation}; not thread-safe. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
