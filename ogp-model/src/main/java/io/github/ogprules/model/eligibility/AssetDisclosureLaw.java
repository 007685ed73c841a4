package io.github.ogprules.model.eligibility;

import io.github.ogprules.model.Observation;
import org.immutables.value.Value;

/**
 * Whether a law makes public officials disclose their assets, and whether that law gives the public any degree of access.
 *
 * <p>Without a law there is no access by it, and access by it means that there is a law: what follows is filled in.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://ogpblog.wordpress.com/2014/12/22/ogp-eligibility/">The asset disclosure metric of 2014</a>
 */
@Value.Immutable
public sealed interface AssetDisclosureLaw extends AssetDisclosure, WithAssetDisclosureLaw
        permits ImmutableAssetDisclosureLaw {

    /** {@return no law on asset disclosure} */
    static AssetDisclosureLaw noLaw() {
        return of(Observation.known(false), Observation.known(false));
    }

    /** {@return a law that keeps the disclosures from the public} */
    static AssetDisclosureLaw lawWithoutPublicAccess() {
        return of(Observation.known(true), Observation.known(false));
    }

    /** {@return a law that requires any degree of public access} */
    static AssetDisclosureLaw lawWithPublicAccess() {
        return of(Observation.known(true), Observation.known(true));
    }

    /**
     * Law and public access, each known or unknown.
     *
     * @param law whether there is a law
     * @param publicAccess whether the law requires any degree of public access
     * @return the evidence
     * @throws IllegalArgumentException if there is access but no law, or if one is not assessed: only the whole criterion
     *     can be
     */
    static AssetDisclosureLaw of(Observation<Boolean> law, Observation<Boolean> publicAccess) {
        return ImmutableAssetDisclosureLaw.of(law, publicAccess);
    }

    /** {@return whether there is a law on asset disclosure: known or unknown} */
    @Value.Parameter
    Observation<Boolean> getLaw();

    /** {@return whether the law requires any degree of public access: known or unknown; known to be false if there is no law} */
    @Value.Parameter
    Observation<Boolean> getPublicAccess();

    /**
     * Refuses contradictions and fills in what follows.
     *
     * @return this evidence, or an equal one with what follows filled in
     */
    @Value.Check
    default AssetDisclosureLaw check() {
        Leaves.requireKnownOrUnknown("law", getLaw());
        Leaves.requireKnownOrUnknown("publicAccess", getPublicAccess());
        boolean access = getPublicAccess().isKnown() && getPublicAccess().getValue();
        boolean noLaw = getLaw().isKnown() && !getLaw().getValue();
        if (access && noLaw) {
            throw new IllegalArgumentException("publicAccess is true but law is false: there is no law to give access");
        }
        if (access && getLaw().isUnknown()) {
            return lawWithPublicAccess();
        }
        if (noLaw && getPublicAccess().isUnknown()) {
            return noLaw();
        }
        return this;
    }
}
