package io.github.ogprules.io.validation;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.committee.Election;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.ElementType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/**
 * Checks values of the model against the constraints on their accessors, without the need for an EL implementation.
 *
 * <p>What the application around it sets is no concern of this validator: its {@code META-INF/validation.xml}, other providers on its
 * class path, its {@code ValidationMessages}, its class loader and its default locale change neither what is checked nor what is
 * said.
 *
 * <p>Immutable and thread-safe.
 */
public final class OgpValidator {

    private static final OgpValidator STANDARD = new OgpValidator();

    private final Validator validator;

    private OgpValidator() {
        validator = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new EnglishMessages())
                .traversableResolver(new EverythingTraversed())
                .buildValidatorFactory()
                .getValidator();
    }

    /** {@return the one validator} */
    public static OgpValidator standard() {
        return STANDARD;
    }

    /**
     * Checks a value.
     *
     * @param value a value of the model
     * @return one failure for every broken constraint, each with the JSON pointer to the attribute, in the order of the
     *     pointers; empty if there is none
     */
    public List<Failure> validate(Object value) {
        List<Failure> failures = sorted(validator.validate(value));
        return value instanceof Election election ? withStayingMembers(election, failures) : failures;
    }

    /** Members who stay stand inside of an observation, into which no validator looks by itself. */
    private List<Failure> withStayingMembers(Election election, List<Failure> failures) {
        List<Failure> ofStaying = election.getStayingMembers()
                .findValue()
                .map(members -> validateElements("/stayingMembers", members))
                .orElse(List.of());
        return Stream.concat(failures.stream(), ofStaying.stream())
                .sorted(Comparator.comparing(Failure::getMessage))
                .toList();
    }

    /**
     * Checks one attribute of a value that cannot be built, because others cannot be read.
     *
     * @param type the type of the value
     * @param attribute the name of the attribute
     * @param value what it would have
     * @return one failure for every broken constraint of the attribute and of the values in it, with the pointers and in the
     *     order of {@link #validate}
     * @throws IllegalArgumentException if the type has no such attribute
     */
    public List<Failure> validateAttribute(Class<?> type, String attribute, Object value) {
        List<Failure> failures = new ArrayList<>(sorted(validator.validateValue(type, attribute, value)));
        PropertyDescriptor constraints = validator.getConstraintsForClass(type).getConstraintsForProperty(attribute);
        if (constraints != null && constraints.isCascaded()) {
            failures.addAll(below("/" + attribute, validate(value)));
        }
        if (constraints != null
                && constraints.getConstrainedContainerElementTypes().stream()
                        .anyMatch(CascadableDescriptor::isCascaded)) {
            failures.addAll(validateElements("/" + attribute, value));
        }
        return failures;
    }

    /** What is in a list or an optional value; the model has no other containers of values that have constraints. */
    private List<Failure> validateElements(String pointer, Object container) {
        if (container instanceof Optional<?> optional) {
            return optional.map(value -> below(pointer, validate(value))).orElse(List.of());
        }
        List<Failure> failures = new ArrayList<>();
        int place = 0;
        for (Object element : (Iterable<?>) container) {
            failures.addAll(below(pointer + "/" + place, validate(element)));
            place++;
        }
        return failures;
    }

    private static List<Failure> below(String pointer, List<Failure> failures) {
        return failures.stream()
                .map(failure ->
                        failure.withPointer(pointer + failure.getPointer().orElse("")))
                .toList();
    }

    private static <T> List<Failure> sorted(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(OgpValidator::failure)
                .sorted(Comparator.comparing(Failure::getMessage))
                .toList();
    }

    /**
     * What a value says that cannot be so, or hardly, and that can be read and decided on all the same, as it is what somebody
     * published:
     *
     * <ul>
     *   <li>of an eligibility profile, a published score and a decision on eligibility, a year after 2100; of a published score, a base, a
     *       percentage or a day that no score can have, or that its numbers do not give together;
     *   <li>of an eligibility profile, published points that do not exist under the edition of its score year, and civil liberties that
     *       differ from a number of two decimals by less than a millionth;
     *   <li>of a national member, a name or code of another country, and the name of a place in its own;
     *   <li>of an action plan, that of its member, a year of submission before OGP's first plans of 2011, an end before the
     *       submission, and a duration that the two years do not give;
     *   <li>of a commitment, that of its plan, a number that a spreadsheet damaged, a date that is none or more than ten years from the
     *       plan, and an end before the start, also of a milestone;
     *   <li>of an assessed commitment, that too, a report on a plan of another year, two reports at one moment, and a schedule or a
     *       change of completion that the completions do not give; of an assessment by itself, the schedule, and a report on a plan
     *       before 2011;
     *   <li>of a process, that of its plan, and answers that exclude each other;
     *   <li>of an election, a year before OGP was founded, printed points that are not those that the ranks or ballots give or that
     *       nobody can have, and ranks that are given more often than those above them;
     *   <li>of a Steering Committee and a meeting, a day before OGP was founded; of a committee also a code or a form of address in
     *       place of a gender.
     * </ul>
     *
     * @param value a value of the model
     * @return one failure for each, with the JSON pointer to what is said; empty if there is none, and for values of other types
     */
    public List<Failure> remarks(Object value) {
        return ValueRemarks.of(value);
    }

    private static Failure failure(ConstraintViolation<?> violation) {
        return Failure.builder()
                .reason(FailureReason.CONSTRAINT)
                .pointer(pointer(violation.getPropertyPath()))
                .found(String.valueOf(violation.getInvalidValue()))
                .problem(violation.getMessage())
                .build();
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            // The element of a list has a name of its own, but it is the index that leads to it.
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    /** English whatever the locale is, so that the same data gives the same messages everywhere. */
    private static final class EnglishMessages implements MessageInterpolator {

        /** The messages of constraints that the model leaves without one of its own. */
        private static final Map<String, String> STANDARD =
                Map.of("{jakarta.validation.constraints.NotBlank.message}", "must not be blank");

        @Override
        public String interpolate(String message, Context context) {
            return STANDARD.getOrDefault(message, message);
        }

        @Override
        public String interpolate(String message, Context context, Locale locale) {
            return interpolate(message, context);
        }
    }

    /** Values of the model are whole; there is nothing that a persistence provider, if there is one, has yet to load. */
    private static final class EverythingTraversed implements TraversableResolver {

        @Override
        public boolean isReachable(
                @Nullable Object value, Path.Node property, Class<?> root, Path path, ElementType type) {
            return true;
        }

        @Override
        public boolean isCascadable(
                @Nullable Object value, Path.Node property, Class<?> root, Path path, ElementType type) {
            return true;
        }
    }
}
