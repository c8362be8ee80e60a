"""Writes reference.json: measures of small graphs by NetworkX, for comparison with ours.

Run with NetworkX 3: python3 reference.py > reference.json
"""
import json

import networkx as nx


def dismantled(graph, score, removals):
    graph = graph.copy()
    removed, largest = [], [max(map(len, nx.connected_components(graph)))]
    for _ in range(removals):
        scores = score(graph)
        highest = max(scores.values())
        node = min(n for n, s in scores.items() if s >= highest - 1e-9)
        graph.remove_node(node)
        removed.append(node)
        largest.append(max(map(len, nx.connected_components(graph)), default=0))
    return {"removed": removed, "largest": largest}


def described(graph):
    n = graph.number_of_nodes()
    distances = dict(nx.all_pairs_shortest_path_length(graph))
    connected = [d for a in distances for b, d in distances[a].items() if a != b]
    harmonic = nx.harmonic_centrality(graph)
    betweenness = nx.betweenness_centrality(graph)
    eigenvector = nx.eigenvector_centrality(graph, max_iter=100000, tol=1e-13)
    return {
        "operatives": n,
        "ties": [sorted(edge) for edge in graph.edges],
        "density": nx.density(graph),
        "clustering": nx.average_clustering(graph),
        "components": sorted(map(len, nx.connected_components(graph)), reverse=True),
        "pathLength": sum(connected) / len(connected),
        "diameter": max(connected),
        "efficiency": nx.global_efficiency(graph),
        "betweenness": [betweenness[i] for i in range(n)],
        "closeness": [harmonic[i] / (n - 1) for i in range(n)],
        "eigenvector": [eigenvector[i] for i in range(n)],
        "byDegree": dismantled(graph, lambda g: dict(g.degree), n),
        "byBetweenness": dismantled(graph, nx.betweenness_centrality, n),
    }


def graphs():
    yield "path", nx.path_graph(7)
    yield "star", nx.star_graph(9)
    yield "complete", nx.complete_graph(6)
    yield "lattice", nx.convert_node_labels_to_integers(nx.grid_2d_graph(4, 5))
    yield "clustered", nx.powerlaw_cluster_graph(40, 2, 0.6, seed=7)
    apart = nx.disjoint_union(nx.gnp_random_graph(25, 0.15, seed=3), nx.path_graph(4))
    apart.add_nodes_from([29, 30])
    yield "apart", apart


print(json.dumps({name: described(graph) for name, graph in graphs()}, indent=1))
