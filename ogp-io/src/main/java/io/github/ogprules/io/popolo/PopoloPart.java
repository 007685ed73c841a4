package io.github.ogprules.io.popolo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a Popolo document, which may have fields that this library does not read. */
interface PopoloPart {

    /** Those fields. */
    @Nullable
    Map<String, Object> others();

    /** What the part says beside its id and without the parts that it holds; nothing of extensions and links. */
    default List<@Nullable Object> says() {
        return List.of();
    }

    /** Whether the part says nothing that another of the same id does not say. */
    default boolean saysNoMoreThan(PopoloPart known) {
        for (int i = 0; i < says().size(); i++) {
            Object said = says().get(i);
            if (said != null && !said.equals(known.says().get(i))) {
                return false;
            }
        }
        return true;
    }
}
