namespace TeacherDev.Domain.Rotations.Proposals;

/// <summary>
/// A flow of least cost, by successive shortest paths with node potentials (R. K. Ahuja, T. L. Magnanti, J. B. Orlin: Network Flows, 1993, 9.7).
/// The network has no circle and its edges are added from the source on: all that leave a node after all that come to it.
/// </summary>
internal sealed class MinCostFlow(int nodes)
{
    private readonly List<int>[] from = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];
    private readonly List<int> to = [];
    private readonly List<int> left = [];
    private readonly List<Int128> cost = [];

    /// <returns>The edge, for <see cref="On"/>.</returns>
    public int Add(int start, int end, int capacity, Int128 costs)
    {
        Half(start, end, capacity, costs);
        Half(end, start, 0, -costs);
        return to.Count - 2;
    }

    /// <summary>What flows on an edge.</summary>
    public int On(int edge) => left[edge + 1];

    /// <summary>Sends unit after unit, each on the cheapest way, as long as the next saves something.</summary>
    public void Run(int source, int sink)
    {
        var potential = FirstPotentials(source);
        while (Cheapest(source, sink, potential) is var (distance, by) && distance[sink] is { } far)
        {
            for (var node = 0; node < nodes; node++)
            {
                potential[node] += distance[node] is { } near && near < far ? near : far;
            }

            if (potential[sink] - potential[source] >= 0)
            {
                return;
            }

            for (var node = sink; node != source; node = to[by[node] ^ 1])
            {
                left[by[node]]--;
                left[by[node] ^ 1]++;
            }
        }
    }

    private void Half(int start, int end, int capacity, Int128 costs)
    {
        from[start].Add(to.Count);
        to.Add(end);
        left.Add(capacity);
        cost.Add(costs);
    }

    /// <summary>Shortest ways before anything flows: one pass over the edges in the order in which they were added.</summary>
    private Int128[] FirstPotentials(int source)
    {
        var way = new Int128?[nodes];
        way[source] = 0;
        for (var edge = 0; edge < to.Count; edge += 2)
        {
            if (left[edge] > 0 && way[to[edge ^ 1]] is { } here && (way[to[edge]] is not { } known || here + cost[edge] < known))
            {
                way[to[edge]] = here + cost[edge];
            }
        }

        return [.. way.Select(w => w ?? 0)];
    }

    /// <summary>Dijkstra on costs that the potentials made positive, as far as the sink; null where a node is out of reach.</summary>
    private (Int128?[] Distance, int[] By) Cheapest(int source, int sink, Int128[] potential)
    {
        var (distance, by, done) = (new Int128?[nodes], new int[nodes], new bool[nodes]);
        PriorityQueue<int, (Int128, int)> next = new();
        distance[source] = 0;
        next.Enqueue(source, (0, source));
        while (next.TryDequeue(out var node, out _))
        {
            if (done[node])
            {
                continue;
            }

            if (node == sink)
            {
                break;
            }

            done[node] = true;
            foreach (var edge in from[node])
            {
                var way = distance[node]!.Value + cost[edge] + potential[node] - potential[to[edge]];
                if (left[edge] > 0 && (distance[to[edge]] is not { } known || way < known))
                {
                    (distance[to[edge]], by[to[edge]]) = (way, edge);
                    next.Enqueue(to[edge], (way, to[edge]));
                }
            }
        }

        return (distance, by);
    }
}
