package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import java.util.List;

/** What one would write by hand: the equations of an edition as positions in an array, and loops that add up. */
final class IdentityLoop {

    private final int[][] left;
    private final int[][] right;

    IdentityLoop(Edition edition) {
        List<Identity> identities = edition.identities();
        left = identities.stream()
                .map(identity -> positions(edition, identity.left()))
                .toArray(int[][]::new);
        right = identities.stream()
                .map(identity -> positions(edition, identity.right()))
                .toArray(int[][]::new);
    }

    private static int[] positions(Edition edition, List<CellPath> cells) {
        return cells.stream().mapToInt(edition.cells()::indexOf).toArray();
    }

    /** How many equations do not hold. */
    int broken(long[] figures) {
        int broken = 0;
        for (int i = 0; i < left.length; i++) {
            if (sum(left[i], figures) != sum(right[i], figures)) {
                broken++;
            }
        }
        return broken;
    }

    private static long sum(int[] positions, long[] figures) {
        long sum = 0;
        for (int position : positions) {
            sum += figures[position];
        }
        return sum;
    }
}
