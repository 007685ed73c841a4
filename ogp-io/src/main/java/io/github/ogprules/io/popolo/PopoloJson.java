package io.github.ogprules.io.popolo;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.json.OgpJson;
import io.github.ogprules.io.validation.OgpValidator;
import io.github.ogprules.model.committee.SteeringCommittee;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a Steering Committee as a Popolo document and reads it back, equal to what was written but for what nobody sees in texts.
 *
 * <ul>
 *   <li><strong>organizations</strong>: the committee, each government (classification {@code government}), each organisation
 *       that a person comes from, and each subcommittee, whose {@code parent_id} is the committee. The {@code sources} of the
 *       committee are the citations that have an address.
 *   <li><strong>persons</strong>: the members from civil society, with the gender that is stated.
 *   <li><strong>posts</strong>: a seat of each constituency.
 *   <li><strong>memberships</strong>: who sits in the committee and in its subcommittees; a government is the {@code member}, a
 *       person has a {@code person_id} and sits {@code on_behalf_of} an organisation. The {@code role} is that of a co-chair, or
 *       {@code member}, or left out where it is unknown; {@code end_date} is the last day, after an extension too, or left out where that is unknown. The area of a
 *       government is the region that its seat counts for, that of a person the country in which they are based.
 *   <li><strong>areas</strong>: OGP's regions, and countries with their ISO 3166-1 code as identifier.
 * </ul>
 *
 * <p>What Popolo has no place for stands in a field {@code ogp}: of the committee {@code date}, {@code vacant_government_seats},
 * {@code vacant_civil_society_seats} and {@code citations} in full; of a membership {@code co_chair_role} and {@code gender}
 * where they are not assessed, {@code sector}, {@code status}, {@code term_number}, {@code regular_end_date} and
 * {@code extension_reason} of an extended term. Observations have there the form that they have in {@link OgpJson}.
 *
 * <p>Documents of others are read too: a part may hold another instead of its id, such as an organization its
 * {@code memberships} and {@code posts} or a membership its {@code person}, and a membership that names only its post is one of
 * the organization of the post. A date may be a month, which begins a term with its first day and ends it with its last, or a
 * year, for which the same holds and is reported as {@link io.github.ogprules.io.FailureReason#AMBIGUOUS}. A marker of missing
 * values is no text: what is observed is then unknown or not assessed ({@code NA}, which may be either, is read as unknown and
 * reported), a date is not there, and a name is missing. The role of a co-chair may be that of the post. A day before 2011, the year in which OGP was founded, and a
 * term that is not in force on the day of the committee are read as they stand and reported.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.popoloproject.com/specs/">The Popolo specification</a>
 */
public final class PopoloJson {

    private static final PopoloJson STANDARD = new PopoloJson();

    private PopoloJson() {}

    /** {@return the one writer and reader} */
    public static PopoloJson standard() {
        return STANDARD;
    }

    /**
     * Writes a committee.
     *
     * @param committee the committee
     * @return a Popolo document in JSON
     */
    public String write(SteeringCommittee committee) {
        return OgpJson.standard().write(new PopoloWriter(committee).document());
    }

    /**
     * Reads the committee of a document: the organisation that has a {@code date} in its field {@code ogp}. A membership that refers
     * to nothing, of a member who sits there already, or of a government whose code and name are those of two countries, is left
     * out, and how many seats are vacant is then not known; a date, an area, a gender or a role that cannot be read stays unknown; fields that this library has no place for are not read, nor are persons and organizations that stand in no membership. Each is a
     * failure. So is a value of the wrong type, such as a number for a name, or a field that stands twice: what is there is not read,
     * and what is needed of it is missing, such as a member without a name; where no committee is left, the failures say that
     * nothing is read. A text in which characters were lost (U+FFFD, NUL or half of a character) is read as it stands and reported.
     *
     * <p>What contradicts itself is reported as {@link io.github.ogprules.io.FailureReason#CONTRADICTION}: a member whose id and
     * name are those of two countries is left out, a post is of the constituency of who holds it, and of sources and citations the
     * citations are read. Of a role or gender that is said more than once the first value is read: of a role that of the membership,
     * then that in {@code ogp}, then that of the post; of a gender that of the person. Of several terms of one member the one in force
     * on the day of the committee is read, or else the first. A person who stands for a government, by the classification of the
     * organization or because that is a member itself, is no member from civil society: the government is the member.
     *
     * <p>An organisation says nothing of where a person is based: its area is reported as not read, as are texts of posts,
     * classifications and other fields that say nothing where they stand. An extension without a reason is read as one of unknown
     * reason.
     *
     * @param json a Popolo document in JSON
     * @return the committee, or none if the document has none; and a failure for everything that could not be read
     */
    public Imported<SteeringCommittee> read(String json) {
        PopoloInput input = PopoloInput.of(json);
        if (input.document().isEmpty()) {
            return Imported.of(List.of(), input.failuresOfNothing());
        }
        PopoloReader reader = new PopoloReader(input.document().get());
        Optional<SteeringCommittee> committee = reader.read();
        if (committee.isEmpty() && !input.failures().isEmpty()) {
            return Imported.of(List.of(), input.failuresOfNothing());
        }
        List<Failure> failures = new ArrayList<>(input.failures());
        reader.failures().stream()
                .map(failure -> failure.withPointer(
                        input.original().apply(failure.getPointer().orElse(""))))
                .forEach(failures::add);
        List<Failure> constraints =
                committee.map(OgpValidator.standard()::validate).orElse(List.of());
        failures.addAll(constraints);
        return Imported.of(constraints.isEmpty() ? committee.stream().toList() : List.of(), failures);
    }
}
