package io.github.ogprules.rules.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Several levels of an axis in few words: where they are all that have some facts in common only those facts, and of levels one
 * above the other where they begin or end.
 */
final class LevelWords {

    private final List<Level> levels;
    private final List<Axis.Question> questions;

    LevelWords(List<Level> levels, List<Axis.Question> questions) {
        this.levels = levels;
        this.questions = questions;
    }

    /** The levels in words, of which there is one bit for the place of each. */
    String of(int possible) {
        List<String> words = new ArrayList<>();
        for (int left = possible; left != 0; ) {
            Part part = part(Integer.numberOfTrailingZeros(left), possible);
            words.add(part.words());
            left &= ~part.levels();
        }
        return String.join(" or ", words);
    }

    /**
     * Some of the levels.
     *
     * @param levels which, one bit for the place of each
     * @param words what they have in common
     */
    private record Part(int levels, String words) {}

    /** As many of the levels around one as few words describe. */
    private Part part(int place, int possible) {
        int alike = alike(place, possible);
        if (Integer.bitCount(alike) > 1) {
            return new Part(alike, inCommon(alike));
        }
        int above = where(other -> contains(other, place));
        if (Integer.bitCount(above) > 1 && (above & ~possible) == 0) {
            return new Part(above, levels.get(place).getLabel() + " or above");
        }
        int highest = place;
        while (place == 0 && (possible & 2 << highest) != 0 && contains(highest + 1, highest)) {
            highest++;
        }
        return highest == place
                ? new Part(1 << place, levels.get(place).getLabel())
                : new Part((2 << highest) - 1, levels.get(highest).getLabel() + " or below");
    }

    /** Whether a level has all steps of another that is assessed as it is. */
    private boolean contains(int higher, int lower) {
        int steps = levels.get(lower).bits();
        return isAssessedAlike(higher, lower) && (levels.get(higher).bits() & steps) == steps;
    }

    private boolean isAssessedAlike(int one, int other) {
        return levels.get(one).isNotAssessed() == levels.get(other).isNotAssessed();
    }

    /** The most levels around one that are all those with some answers in common. */
    private int alike(int place, int possible) {
        int answered = questions.stream().map(Axis.Question::bits).reduce(0, (one, other) -> one | other);
        int alike = 1 << place;
        for (Axis.Question question : questions) {
            int kept = answered & ~question.bits();
            int more = where(other -> isAssessedAlike(other, place)
                    && ((levels.get(other).bits() ^ levels.get(place).bits()) & kept) == 0);
            if ((more & ~possible) == 0) {
                answered = kept;
                alike = more;
            }
        }
        return alike;
    }

    private int where(IntPredicate condition) {
        return IntStream.range(0, levels.size())
                .filter(condition)
                .map(place -> 1 << place)
                .sum();
    }

    private String inCommon(int alike) {
        List<Level> these = Axis.places(alike).mapToObj(levels::get).toList();
        List<String> facts = new ArrayList<>();
        for (Axis.Question question : questions) {
            long made = these.stream()
                    .filter(level -> (level.bits() & question.bits()) != 0)
                    .count();
            boolean isFact = Integer.bitCount(question.bits()) == 1 && question.bits() != Level.NOT_ASSESSED;
            if (isFact && made == these.size()) {
                facts.add(question.getText());
            } else if (isFact && made == 0) {
                facts.add("no " + question.getText());
            }
        }
        return facts.isEmpty() ? "any result" : "any with " + String.join(" and ", facts);
    }
}
