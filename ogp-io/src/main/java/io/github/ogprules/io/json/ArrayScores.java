package io.github.ogprules.io.json;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * The civil liberties of all profiles of one array. Where one of them cannot be on the scale of the Democracy Index none is read:
 * the others may be on it only as it happens, as 8.8 of 100 is a number from 0 to 10.
 */
final class ArrayScores {

    private static final String SCORE = "/citizenEngagement/score";

    private @Nullable Failure proof;
    private int count;
    private int first;
    private int last;

    /** Sees an element that was read. */
    void see(Object value, int index) {
        if (value instanceof EligibilityProfile profile && hasScore(profile)) {
            first = count == 0 ? index : first;
            last = index;
            count++;
        }
    }

    /** Sees an element that was not read, which may be for its score. */
    void seeRefused(String json, int index, TokenStreamLocation start) {
        if (proof == null && isOffScale(json)) {
            Failure.Builder failure =
                    Failure.builder().reason(FailureReason.INVALID_VALUE).pointer(SCORE);
            Places.of(json, Set.of(SCORE))
                    .find(SCORE)
                    .ifPresent(place -> failure.line(place.line()).found(place.text()));
            proof = JsonFailures.inArray(failure.problem("").build(), index, start);
        }
    }

    private static boolean isOffScale(String json) {
        try (JsonParser parser = WireFormat.treeParser(json)) {
            JsonNode score = WireFormat.mapper().readTree(parser).at(SCORE);
            if (!score.isNumber()) {
                return false;
            }
            BigDecimal number = score.decimalValue();
            return number.signum() < 0 || number.compareTo(BigDecimal.TEN) > 0;
        } catch (JacksonException e) {
            // It is no JSON or no number that can be read, which its own failure says.
            return false;
        }
    }

    /** That no score of the array is read, if one shows that they are on another scale and there are others. */
    Optional<Failure> failure() {
        return Optional.ofNullable(proof)
                .filter(failure -> count > 0)
                .map(failure -> failure.withProblem("no other score of civil liberties of this array read, "
                        + (count == 1 ? "1 in element " + first : count + " in elements " + first + " to " + last)
                        + ": expected a score from 0 to 10, and one number that is none shows that all are on another"
                        + " scale"));
    }

    /** A value of the array, without its score if none is read. */
    <T> T without(T value, Class<T> type) {
        return proof != null && value instanceof EligibilityProfile profile && hasScore(profile)
                ? type.cast(profile.withCitizenEngagement(Observation.unknown()))
                : value;
    }

    private static boolean hasScore(EligibilityProfile profile) {
        return profile.getCitizenEngagement()
                .findValue()
                .filter(CivilLiberties.class::isInstance)
                .isPresent();
    }
}
