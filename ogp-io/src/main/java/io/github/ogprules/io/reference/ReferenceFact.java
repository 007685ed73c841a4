package io.github.ogprules.io.reference;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Country;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One fact about OGP, with where it can be read: a country, place, organisation or person on a list.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ReferenceFact permits ImmutableReferenceFact {

    /** {@return what it is of} */
    @Value.Parameter
    ReferenceList getList();

    /** {@return the name of the country, place, organisation or person} */
    @Value.Parameter
    String getName();

    /** {@return the country, of which a place is a part; empty for persons and organisations} */
    @Value.Parameter
    Optional<Country> getCountry();

    /**
     * {@return the working group, the theme of the awards, the organisation of a person, the OGP value of an area of the Declaration,
     * or who gives the money; empty if there is none}
     */
    @Value.Parameter
    Optional<String> getGroup();

    /** {@return the year from which it holds, or that of the awards; empty if the source does not say} */
    @Value.Parameter
    OptionalInt getYear();

    /** {@return the rank among the winners of the awards, 1 for the first; empty if they were not ranked} */
    @Value.Parameter
    OptionalInt getRank();

    /** {@return where it can be read} */
    @Value.Parameter
    Citation getCitation();
}
