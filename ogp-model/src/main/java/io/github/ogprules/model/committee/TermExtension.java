package io.github.ogprules.model.committee;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * That a term goes on beyond its end, and why: service as a co-chair has extended terms.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/about/who-we-are/steering-committee/2021-government-steering-committee-elections/">Elections
 *     of 2021, with an extended term</a>
 */
@Value.Immutable
public sealed interface TermExtension permits ImmutableTermExtension {

    /**
     * An extension.
     *
     * @param until the last day, inclusive
     * @param reason why, in words
     * @return the extension
     */
    static TermExtension of(LocalDate until, String reason) {
        return ImmutableTermExtension.of(until, reason);
    }

    /** {@return the last day of the extended term, inclusive} */
    @Value.Parameter
    LocalDate getUntil();

    /** {@return why the term was extended, as the source says it, such as {@code co-chair service}} */
    @NotBlank
    @Value.Parameter
    String getReason();
}
