package io.github.ogprules.io.irm;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.text.CompletionSteps.Implied;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.io.text.PlainText;
import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.CodedVariable;
import io.github.ogprules.model.irm.DataEdition;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one coded variable from its column of labels and its column of numbers. Where the two disagree, a value counts before a marker
 * that there is none, and a number before a label, as in the stars that OGP published; where one cell is empty the other does.
 *
 * @param <E> the variable
 */
final class CodeReader<E extends Enum<E> & CodeList> {

    /** The number of a value that has none. */
    static final int NO_CODE = Integer.MIN_VALUE;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    /** A number between two whole ones: codes have none. */
    private static final Pattern FRACTION = Pattern.compile("-?\\d*[.,]\\d*[1-9]\\d*");

    private static final Map<String, Observation<Object>> MARKERS = markers();

    private final Class<E> type;
    private final Map<String, Observation<E>> spellings = new HashMap<>();
    private final Map<String, Observation<E>> numbers = new HashMap<>();
    private final String anyNumber;
    private final IntFunction<E> ofCode;
    private final ToIntFunction<E> codeOf;
    private final int labelPosition;
    private final int codePosition;

    /** Values whose number stands for others too, with the labels of these. */
    private final Map<E, String> namesakes;

    private @Nullable Failure firstAmbiguous;
    private int ambiguous;
    private @Nullable Failure firstFraction;
    private int wholes;

    private CodeReader(
            Class<E> type,
            String anyNumber,
            IntFunction<E> ofCode,
            ToIntFunction<E> codeOf,
            int labelPosition,
            int codePosition) {
        this.type = type;
        this.anyNumber = anyNumber;
        this.ofCode = ofCode;
        this.codeOf = codeOf;
        this.labelPosition = labelPosition;
        this.codePosition = codePosition;
        for (E value : type.getEnumConstants()) {
            Observation<E> known = Observation.known(value);
            spellings.put(value.getLabel(), known);
            value.getSpellings().forEach(spelling -> spellings.put(spelling, known));
        }
        this.namesakes = namesakes(type, codeOf);
        MARKERS.forEach((text, marker) -> spellings.put(text, none(marker)));
        MARKERS.forEach((text, marker) -> numbers.put(text, none(marker)));
    }

    /** A variable whose numbers are those of an edition of the data. */
    static <E extends Enum<E> & CodedVariable> CodeReader<E> of(
            Class<E> type, DataEdition edition, int labelPosition, int codePosition) {
        return new CodeReader<>(
                type,
                "",
                code -> CodedVariable.ofCode(type, code, edition),
                value -> value.findCode(edition).orElse(NO_CODE),
                labelPosition,
                codePosition);
    }

    /** A variable with numbers of its own. */
    static <E extends Enum<E> & CodeList> CodeReader<E> of(
            Class<E> type, IntFunction<E> ofCode, ToIntFunction<E> codeOf, int labelPosition, int codePosition) {
        return new CodeReader<>(type, "", ofCode, codeOf, labelPosition, codePosition);
    }

    /** A variable whose numbers count steps, so that several stand for the same value. */
    static <E extends Enum<E> & CodeList> CodeReader<E> ofSteps(
            Class<E> type, int mostSteps, IntFunction<E> ofSteps, int labelPosition, int codePosition) {
        return new CodeReader<>(
                type,
                "a whole number from -" + mostSteps + " to " + mostSteps + ", ",
                steps -> {
                    if (Math.abs(steps) > mostSteps) {
                        throw new IllegalArgumentException("expected at most " + mostSteps + " steps");
                    }
                    return ofSteps.apply(Integer.signum(steps));
                },
                value -> NO_CODE,
                labelPosition,
                codePosition);
    }

    /** A variable without numbers. */
    static <E extends Enum<E> & CodeList> CodeReader<E> ofLabels(Class<E> type, int labelPosition) {
        return new CodeReader<>(
                type,
                "",
                code -> {
                    throw new IllegalArgumentException("expected no number");
                },
                value -> NO_CODE,
                labelPosition,
                IrmHeader.ABSENT);
    }

    /** What the label and the number of a record stand for together. */
    Observation<E> read(IrmRecord row) {
        return together(row, label(row), number(row));
    }

    /** The same for a variable that follows from others: where label or number contradict these, they count. */
    Observation<E> read(IrmRecord row, Optional<Implied<E>> implied) {
        Observation<E> label = label(row);
        Observation<E> number = number(row);
        if (implied.isPresent()) {
            E said = implied.get().value();
            Observation<E> right = Observation.known(said);
            if ((number.isKnown() && !number.equals(right)) || (label.isKnown() && !label.equals(right))) {
                row.fail(
                        number.isUnknown() ? labelPosition : codePosition,
                        FailureReason.CONTRADICTION,
                        "the label says '" + row.text(labelPosition) + "'; read by "
                                + implied.get().by() + ": " + said.getLabel());
                return right;
            }
        }
        return together(row, label, number);
    }

    private Observation<E> together(IrmRecord row, Observation<E> label, Observation<E> number) {
        if (number.isUnknown() || label.equals(number)) {
            return label;
        }
        if (label.isUnknown()) {
            noteIfAmbiguous(row, number);
            return number;
        }
        if (label.isKnown() && number.isKnown() && haveSameCode(label.getValue(), number.getValue())) {
            return label;
        }
        boolean byNumber = isByNumber(label, number);
        row.fail(
                codePosition,
                FailureReason.CONTRADICTION,
                "the label says '" + row.text(labelPosition) + "'; read by the " + (byNumber ? "number" : "label")
                        + ": " + text(byNumber ? number : label));
        return byNumber ? number : label;
    }

    /** A number beside which no label says which of its values it stands for. */
    private void noteIfAmbiguous(IrmRecord row, Observation<E> number) {
        if (number.findValue().filter(namesakes::containsKey).isEmpty()
                || !isNumber(Cells.withoutNoughtBehindComma(row.text(codePosition)))) {
            return;
        }
        ambiguous++;
        if (firstAmbiguous == null) {
            E read = number.getValue();
            firstAmbiguous = row.failure(
                    codePosition,
                    FailureReason.AMBIGUOUS,
                    " of this column: the number stands for " + read.getLabel() + " and " + namesakes.get(read)
                            + "; expected a label beside it");
        }
    }

    /** That numbers of the file may stand for another value than the one that was read; one failure for the column of each kind. */
    Stream<Failure> failures() {
        return Stream.concat(
                Optional.ofNullable(firstAmbiguous)
                        .map(failure -> failure.withProblem(
                                "read as the first of two, as in " + cells(ambiguous) + failure.getProblem()))
                        .stream(),
                Optional.ofNullable(firstFraction)
                        .filter(failure -> wholes > 0)
                        .map(failure ->
                                failure.withProblem("no code: the column may be on another scale, and its numbers are"
                                        + " read as codes in " + cells(wholes) + "; expected codes alone"))
                        .stream());
    }

    private static String cells(int number) {
        return number + (number == 1 ? " cell" : " cells");
    }

    private static <E extends Enum<E> & CodeList> Map<E, String> namesakes(Class<E> type, ToIntFunction<E> codeOf) {
        Map<E, String> namesakes = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            int code = codeOf.applyAsInt(value);
            String same = Stream.of(type.getEnumConstants())
                    .filter(namesake -> namesake != value && code != NO_CODE && codeOf.applyAsInt(namesake) == code)
                    .map(CodeList::getLabel)
                    .collect(Collectors.joining(" and "));
            if (!same.isEmpty()) {
                namesakes.put(value, same);
            }
        }
        return namesakes;
    }

    /** Of two cells that both say something: a value before a marker, a number before what stands beside it. */
    static boolean isByNumber(Observation<?> beside, Observation<?> number) {
        return number.isKnown() || !beside.isKnown();
    }

    /** As an unclear potential impact has the number of none. */
    private boolean haveSameCode(E label, E number) {
        int code = codeOf.applyAsInt(label);
        return code != NO_CODE && code == codeOf.applyAsInt(number);
    }

    private Observation<E> label(IrmRecord row) {
        String text = row.text(labelPosition);
        Observation<E> found = spellings.get(text);
        return row.asMeant(
                labelPosition,
                found != null
                        ? found
                        : row.parse(labelPosition, this::parseLabel).orElse(Observation.unknown()));
    }

    private Observation<E> parseLabel(String text) {
        try {
            return Observation.known(Cells.code(type, text));
        } catch (IllegalArgumentException e) {
            return Missing.<E>findInIrmFile(text)
                    .orElseThrow(() -> new IllegalArgumentException(e.getMessage() + ", " + FlagReader.NO_VALUE, e));
        }
    }

    private Observation<E> number(IrmRecord row) {
        String text = row.text(codePosition);
        Observation<E> found = numbers.get(text);
        if (found == null) {
            found = row.parse(codePosition, this::parseNumber).orElse(Observation.unknown());
            if (found.isKnown()) {
                numbers.put(text, found);
            } else if (firstFraction == null && FRACTION.matcher(text).matches()) {
                firstFraction = row.failure(codePosition, FailureReason.AMBIGUOUS, "");
            }
        }
        if (found.isKnown()) {
            wholes++;
        }
        return row.asMeant(codePosition, found);
    }

    /** The columns of numbers hold a label where a value has no number. */
    private Observation<E> parseNumber(String text) {
        if (isLabelOrMissing(text)) {
            throw new IllegalArgumentException(expectedNumbers());
        }
        String number = Cells.withoutNoughtBehindComma(text);
        try {
            return Observation.known(
                    isNumber(number) ? ofCode.apply(Integer.parseInt(number)) : Cells.code(type, text));
        } catch (IllegalArgumentException e) {
            return Missing.<E>findInIrmFile(text).orElseThrow(() -> new IllegalArgumentException(expectedNumbers(), e));
        }
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Programs write {@code None} where there is no number; OGP's value of that name has a number. */
    private boolean isLabelOrMissing(String text) {
        return Missing.find(text).isPresent()
                && Stream.of(type.getEnumConstants())
                        .filter(value -> codeOf.applyAsInt(value) != NO_CODE)
                        .anyMatch(value -> value.getLabel().equalsIgnoreCase(PlainText.plain(text)));
    }

    private String expectedNumbers() {
        StringBuilder expected = new StringBuilder("expected one of: ").append(anyNumber);
        for (E value : type.getEnumConstants()) {
            int code = codeOf.applyAsInt(value);
            expected.append(code == NO_CODE ? value.getLabel() : code + " (" + value.getLabel() + ")")
                    .append(", ");
        }
        return expected.append(FlagReader.NO_VALUE).toString();
    }

    private String text(Observation<E> observation) {
        return observation.isKnown()
                ? observation.getValue().getLabel()
                : observation.findMarker().map(Marker::getAbbreviation).orElse("");
    }

    private static Map<String, Observation<Object>> markers() {
        Map<String, Observation<Object>> markers = new HashMap<>();
        markers.put("", Observation.unknown());
        for (Marker marker : Marker.values()) {
            markers.put(marker.getAbbreviation(), Observation.notAssessed(marker));
        }
        return markers;
    }

    private static <T> Observation<T> none(Observation<?> marker) {
        return marker.findMarker().map(Observation::<T>notAssessed).orElse(Observation.unknown());
    }
}
