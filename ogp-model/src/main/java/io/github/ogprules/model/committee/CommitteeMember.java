package io.github.ogprules.model.committee;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import java.util.Optional;

/**
 * Who holds a seat in the Steering Committee: a government, or a person from civil society.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/articles-of-governance/">OGP's Articles of Governance</a>
 */
public sealed interface CommitteeMember permits GovernmentMember, CivilSocietyMember {

    /**
     * What two spellings of one name have in common: neither case nor the kind and number of spaces counts.
     *
     * @param name a name
     * @return the name in lower case with single spaces
     */
    static String fold(String name) {
        return FoldedName.of(name);
    }

    /** {@return the half of the committee that the seat belongs to} */
    Constituency getConstituency();

    /** {@return who holds the seat, as the source prints it: the name of the country or person} */
    String getName();

    /**
     * {@return the region that the member counts for when balance is looked at: the electoral region of a government, the OGP
     * region of the country that a person is based in, or empty if it is not known}
     */
    Optional<Region> findRegion();

    /** {@return the time for which the member sits, or empty if it is not known} */
    Optional<Term> getTerm();

    /** {@return what the member is among the co-chairs, or unknown} */
    Observation<CoChairRole> getCoChairRole();
}
