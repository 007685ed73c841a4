package io.github.ogprules.io.validation;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks values of the model against the constraints on their accessors, without the need for an EL implementation.
 *
 * <p>Immutable and thread-safe.
 */
public final class OgpValidator {

    private static final OgpValidator STANDARD = new OgpValidator();

    private final Validator validator;

    private OgpValidator() {
        // English whatever the default locale is, so that the same data gives the same messages everywhere.
        validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new EnglishMessages())
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * The validator.
     *
     * @return the one validator
     */
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
        return validator.validate(value).stream()
                .map(OgpValidator::failure)
                .sorted(Comparator.comparing(Failure::getMessage))
                .toList();
    }

    /**
     * What a profile says that cannot be so under the edition of its score year: published points that no country can have. Such
     * a profile can be read and decided on all the same, as it is what was published.
     *
     * @param profile a profile
     * @return one failure for each, with the JSON pointer to the points and those that exist, in the order of the criteria; empty
     *     if there is none or if the year is before OGP's first eligibility list
     */
    public List<Failure> remarks(EligibilityProfile profile) {
        return PublishedPointsCheck.remarks(profile);
    }

    private static Failure failure(ConstraintViolation<Object> violation) {
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

    private static final class EnglishMessages extends ParameterMessageInterpolator {
        @Override
        public String interpolate(String message, Context context) {
            return interpolate(message, context, Locale.ENGLISH);
        }
    }
}
