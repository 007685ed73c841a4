package io.github.ogprules.io.popolo;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a Popolo document, which may have fields that this library does not read. */
interface PopoloPart {

    /** Those fields. */
    @Nullable
    Map<String, Object> others();
}
