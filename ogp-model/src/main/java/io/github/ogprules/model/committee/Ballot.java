package io.github.ogprules.model.committee;

import io.github.ogprules.model.CountryCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The ranked ballot of one government in an election to the Steering Committee.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://opengovpartnership.org/working_group_page/ogp-steering-committee-2017-rotation-note-and-election-results">Election
 *     of 2017</a>
 */
@Value.Immutable
public sealed interface Ballot permits ImmutableBallot {

    /**
     * A ballot.
     *
     * @param ranking the candidates, the first choice first
     * @return the ballot
     * @throws IllegalArgumentException if it ranks nobody or a candidate twice
     */
    static Ballot of(List<CountryCode> ranking) {
        return ImmutableBallot.of(ranking);
    }

    /**
     * A ballot by codes of countries.
     *
     * @param codes the two-letter or three-letter codes of the candidates, the first choice first
     * @return the ballot
     * @throws IllegalArgumentException if it ranks nobody or a candidate twice, or if a code is no country's
     */
    static Ballot of(String... codes) {
        return of(Stream.of(codes).map(CountryCode::parse).toList());
    }

    /**
     * {@return the candidates, the first choice first; not all candidates of an election need be ranked, one or more candidates,
     * each once}
     */
    @Value.Parameter
    List<CountryCode> getRanking();

    /** Refuses a ballot that ranks nobody, or one candidate twice. */
    @Value.Check
    default void check() {
        if (getRanking().isEmpty()) {
            throw new IllegalArgumentException("ballot without a choice: expected one candidate or more");
        }
        Set<CountryCode> ranked = new HashSet<>();
        for (CountryCode candidate : getRanking()) {
            if (!ranked.add(candidate)) {
                throw new IllegalArgumentException("ballot ranks " + candidate + " twice");
            }
        }
    }
}
