package io.github.ogprules.io.json;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.scale.CivilLibertiesScores;
import io.github.ogprules.io.scale.MixedScales;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

    private static final int HIGHEST = 10;
    private static final String SCORE = "/citizenEngagement/score";

    private final List<MixedScales.Score> scores = new ArrayList<>();
    private @Nullable Failure proof;
    private @Nullable Failure atFirst;
    private int first;
    private int last;

    /** Sees an element that was read. */
    void see(Object value, int index, String json, TokenStreamLocation start) {
        if (value instanceof EligibilityProfile profile) {
            findScore(profile).ifPresent(score -> {
                if (scores.isEmpty()) {
                    first = index;
                    atFirst = atScore(json, index, start);
                }
                last = index;
                scores.add(new MixedScales.Score(
                        profile.getCountry().getCode().getAlpha3(), profile.getYear(), score.getScore()));
            });
        }
    }

    /** Sees an element that was not read, which may be for its score. */
    void seeRefused(String json, int index, TokenStreamLocation start) {
        if (proof == null && isOffScale(json)) {
            proof = atScore(json, index, start);
        }
    }

    private static Failure atScore(String json, int index, TokenStreamLocation start) {
        Failure.Builder failure =
                Failure.builder().reason(FailureReason.INVALID_VALUE).pointer(SCORE);
        Places.of(json, Set.of(SCORE))
                .find(SCORE)
                .ifPresent(place -> failure.line(place.line()).found(place.text()));
        return JsonFailures.inArray(failure.problem("").build(), index, start);
    }

    private static boolean isOffScale(String json) {
        try (JsonParser parser = WireFormat.treeParser(json)) {
            JsonNode score = WireFormat.mapper().readTree(parser).at(SCORE);
            if (!score.isNumber()) {
                return false;
            }
            BigDecimal number = score.decimalValue();
            return number.signum() < 0 || number.compareTo(BigDecimal.valueOf(HIGHEST)) > 0;
        } catch (JacksonException e) {
            // It is no JSON or no number that can be read, which its own failure says.
            return false;
        }
    }

    /** That no score of the array is read, if they are on another scale, or that they may be on one. */
    Optional<Failure> failure() {
        if (scores.isEmpty() || atFirst == null) {
            return Optional.empty();
        }
        Failure place = proof == null ? atFirst : proof;
        return whyNotRead()
                .map(place::withProblem)
                .or(() -> together()
                        .findDoubt("array")
                        .or(() -> MixedScales.findDoubt(scores, HIGHEST).map(MixedScales.Doubt::problem))
                        .map(doubt -> place.withReason(FailureReason.AMBIGUOUS).withProblem(doubt)));
    }

    private Optional<String> whyNotRead() {
        if (proof != null) {
            return Optional.of(
                    "no other score of civil liberties of this array read, " + elements()
                            + ": expected a score from 0 to 10, and one number that is none shows that all are on another scale");
        }
        return together().areManyRatings()
                ? Optional.of("no score of civil liberties of this array read, " + elements()
                        + ": many whole numbers from 1 to 7 alone are Freedom House's, of which 1 is the best; expected the"
                        + " Democracy Index, 10 the best")
                : Optional.empty();
    }

    private String elements() {
        return scores.size() == 1 ? "1 in element " + first : scores.size() + " in elements " + first + " to " + last;
    }

    private CivilLibertiesScores together() {
        return CivilLibertiesScores.of(
                scores.stream().map(MixedScales.Score::number).toList());
    }

    /** The values of the array, without their scores if none is read. */
    <T> List<T> without(List<T> values, Class<T> type) {
        return whyNotRead().isEmpty()
                ? values
                : values.stream().map(value -> withoutScore(value, type)).toList();
    }

    private static <T> T withoutScore(T value, Class<T> type) {
        return value instanceof EligibilityProfile profile && findScore(profile).isPresent()
                ? type.cast(profile.withCitizenEngagement(Observation.unknown()))
                : value;
    }

    private static Optional<CivilLiberties> findScore(EligibilityProfile profile) {
        return profile.getCitizenEngagement()
                .findValue()
                .filter(CivilLiberties.class::isInstance)
                .map(CivilLiberties.class::cast);
    }
}
