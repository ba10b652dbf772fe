import type { Pin } from '../model.ts';

/** The commits that sources are pinned to, each written once. */
export const pins = {
  'amazon-eks-ami-81fec2e': {
    repo: 'awslabs/amazon-eks-ami',
    commit: '81fec2e895854f599974fe4d3d72f61c0a9aaffa',
  },
  'amazon-eks-ami-v20260304': {
    repo: 'awslabs/amazon-eks-ami',
    commit: '578abdc2a5951a9fd4b8ea968b0abcc36a7166b0',
    date: '2026-03-02',
    reads: 'v20260304',
    why: 'The last release with the calculator of max-pods.',
  },
  'aws-gateway-api-controller-03d6abe': {
    repo: 'aws/aws-application-networking-k8s',
    commit: '03d6abecad555845b9a78988f7bfedf9085e0bc4',
    date: '2026-08-14',
  },
  'aws-load-balancer-controller-225f445': {
    repo: 'kubernetes-sigs/aws-load-balancer-controller',
    commit: '225f44568848eb25f13e304a5f1cc68c0cd9415d',
  },
  'azure-aks-docs-fb060ab': {
    repo: 'MicrosoftDocs/azure-aks-docs',
    commit: 'fb060abe6a8fef960d4c487b543bf7b1e97808fe',
  },
  calico: {
    repo: 'projectcalico/calico',
    commit: '0ca9d1b93644778cafdf1812f3dda02ac0c361e8',
    date: '2026-06-24',
    reads: 'v3.32.1',
  },
  'calico-6d8c39b': {
    repo: 'projectcalico/calico',
    commit: '6d8c39b0ef01cdf92960e08f704c7198ffe42eac',
    date: '2026-02-19',
    reads: 'v3.31.4',
    why: 'What an older release says of itself.',
  },
  'calico-814086c': {
    repo: 'projectcalico/calico',
    commit: '814086ce1d2e8f74d776cb590d6710ee240ca23b',
    reads: 'notes of v3.32.2',
    why: 'What a newer release changes.',
  },
  'calico-93bcdb6': {
    repo: 'projectcalico/calico',
    commit: '93bcdb60b28c80bbb4cec7ca02dc0a1843332397',
    reads: 'notes of v3.33.0',
    why: 'What a newer release changes.',
  },
  'calico-94bd1d5': {
    repo: 'projectcalico/calico',
    commit: '94bd1d5b0e04459d4d1c83653e0335a9201248b8',
    reads: 'v3.31.7',
    why: 'What an older release has not.',
  },
  'calico-abdc2fe': {
    repo: 'projectcalico/calico',
    commit: 'abdc2feacfd38ff6efad9e016e85c32ca47c66c7',
    date: '2026-01-22',
    reads: 'v3.30.6',
    why: 'What an older release has already.',
  },
  'calico-docs': {
    repo: 'tigera/docs',
    commit: 'f2a2762432b54f20274d42c67bfa828d82872498',
    date: '2026-08-21',
    reads: 'v3.32.1',
  },
  'calico-docs-02e53e1': {
    repo: 'tigera/docs',
    commit: '02e53e13224acc8627f520dc018cbb5274f39359',
    reads: 'v3.33',
    why: 'What a newer release changes.',
  },
  'calico-docs-102e18c': {
    repo: 'tigera/docs',
    commit: '102e18c1086bf73197b8a51ac0e0a8cb6542d764',
    reads: 'v3.33',
    why: 'What a newer release changes.',
  },
  'calico-docs-1279b42': {
    repo: 'tigera/docs',
    commit: '1279b42106b5a46d6dcfee458d263f361a83cd72',
    reads: 'v3.33',
    why: 'What a newer release changes.',
  },
  'calico-docs-21ef1d3': {
    repo: 'tigera/docs',
    commit: '21ef1d343c7fcf317e658e9e96615a7229b1e611',
    reads: 'v3.33',
    why: 'What a newer release changes.',
  },
  'calico-docs-2e59109': {
    repo: 'tigera/docs',
    commit: '2e59109d2216b710466e2ca1f9169a682fb69087',
    reads: 'v3.33',
    why: 'What a newer release changes.',
  },
  'calico-docs-3c8ccff': {
    repo: 'tigera/docs',
    commit: '3c8ccff56bbe2874476c8c10b4731d77ebce0cb5',
    reads: 'v3.33',
    why: 'What a newer release changes.',
  },
  'calico-master': {
    repo: 'projectcalico/calico',
    commit: '87c15906f20c4ca1fda55af92295e7678b0cc0b2',
    date: '2026-08-22',
    reads: 'master branch',
    why: 'What is to come, for claims that speak of it.',
  },
  'cert-manager-website-1a0ccb1': {
    repo: 'cert-manager/website',
    commit: '1a0ccb1b0cdc497da3e0b565fa785d854b90bd5e',
  },
  cilium: {
    repo: 'cilium/cilium',
    commit: '3ab8efdd3b3f944db3eb8415dfeb4b608e3ae56b',
    date: '2026-07-13',
    reads: 'where 1.20 left main',
    why: 'No tag of 1.20 could be read whole. This is the commit at which its branch left main; 1.20.0 adds backports to it.',
  },
  'cilium-001cc8b': {
    repo: 'cilium/cilium',
    commit: '001cc8b27b1a8491c9269d4d674674ac6231c481',
    reads: '1.7.0',
    why: 'What an older release says of itself.',
  },
  'cilium-00947d4': {
    repo: 'cilium/cilium',
    commit: '00947d4081454162c752ba856438aac1d4be0d9e',
    reads: 'branch v1.18',
    why: 'What an older release is tested with.',
  },
  'cilium-228a293': {
    repo: 'cilium/cilium',
    commit: '228a293646c4872216c598a0196a2b40ddf91516',
    date: '2025-07-01',
    reads: 'where 1.18 left main',
    why: 'What an older release says of itself.',
  },
  'cilium-2ba24a2': {
    repo: 'cilium/cilium',
    commit: '2ba24a2a3d8df04c0921f2029ca2b68003b97900',
    date: '2026-01-14',
    reads: 'where 1.19 left main',
    why: 'What an older release says of itself.',
  },
  'cilium-5614531': {
    repo: 'cilium/cilium',
    commit: '5614531067a83e20d24bccc7b12b314330d043c3',
    date: '2024-06-28',
    reads: 'where 1.16 left main',
    why: 'What an older release says of itself.',
  },
  'cilium-6d6c927': {
    repo: 'cilium/cilium',
    commit: '6d6c927872636e94124b63cb8e1aea350112db2d',
    reads: 'before 1.12.0',
    why: 'What an older release says of itself.',
  },
  'cilium-751fc71': {
    repo: 'cilium/cilium',
    commit: '751fc715b94a3caf2565d7e727002545fea1e244',
    date: '2023-07-07',
    reads: 'where 1.14 left main',
    why: 'What an older release says of itself.',
  },
  'cilium-a1cb897': {
    repo: 'cilium/cilium',
    commit: 'a1cb89775aefb354abaa908ce44230651c84eda6',
    date: '2024-12-18',
    reads: 'where 1.17 left main',
    why: 'What an older release says of itself.',
  },
  'cilium-chart': {
    repo: 'cilium/charts',
    commit: 'd5f3d1cc0ed8e94d6920996024fefe5a3857dc15',
    date: '2026-07-29',
    reads: '1.20.0',
  },
  'cilium-cli-e694be3': {
    repo: 'cilium/cilium-cli',
    commit: 'e694be34c47899284f16280b9d23ce5bbeb7ccd6',
    reads: 'main branch',
    why: 'The command-line tool has releases of its own.',
  },
  'cilium-io-6d48e8f': {
    repo: 'cilium/cilium.io',
    commit: '6d48e8f97681601f90b670b70935375e7ddfad2c',
    reads: 'posts of the website',
    why: 'The website has no releases.',
  },
  'cilium-main': {
    repo: 'cilium/cilium',
    commit: '17766dc3e65aa886281df17a0e1a8a7e315f8cd1',
    date: '2026-08-07',
    reads: 'main branch',
    why: 'What came to the branch of 1.20 by backports and could not be read there, and what is said of main itself.',
  },
  'community-6287383': {
    repo: 'projectcalico/community',
    commit: '6287383a2e452aeef081556856d2ae598bf498a5',
    reads: 'community pages',
    why: 'Pages on the project itself have no releases.',
  },
  'community-fa5bbec': {
    repo: 'cilium/community',
    commit: 'fa5bbec4d1bc4718985c73de18297a12d0ee956f',
    reads: 'community pages',
    why: 'Pages on the project itself have no releases.',
  },
  'cyclonus-artifacts-fb6e04c': {
    repo: 'K8sbykeshed/cyclonus-artifacts',
    commit: 'fb6e04cdb4ad50a865dc21ce0f85db64dcb72f25',
    date: '2021-05-23',
  },
  'daocloud-docs-01f2749': {
    repo: 'DaoCloud/DaoCloud-docs',
    commit: '01f2749507bcf82443e4f71940ca3ea4295eb8e0',
  },
  'devfloor9-1d7ddc2': {
    repo: 'devfloor9/engineering-playbook',
    commit: '1d7ddc238d97154dcb64160bcefa1e6af7f009d2',
    date: '2026-08-21',
  },
  'eks-anywhere-57baa03': {
    repo: 'aws/eks-anywhere',
    commit: '57baa032f39dc4280dc365cf270424d87c2b4e40',
  },
  'eks-anywhere-aebd9a0': {
    repo: 'aws/eks-anywhere',
    commit: 'aebd9a0623cd7725c3f5157a6f5a02391a22f8c3',
  },
  'eks-best-practices': {
    repo: 'aws/aws-eks-best-practices',
    commit: 'dc0243ad2cf41ff631097731852f18827de332c2',
    date: '2026-05-04',
  },
  'eks-best-practices-nftables': {
    repo: 'aws/aws-eks-best-practices',
    commit: '8cc646cc2d8646d98c035ecdaabc7d26fdab0f96',
  },
  'eks-node-monitoring-agent-559e71d': {
    repo: 'aws/eks-node-monitoring-agent',
    commit: '559e71d3b17f1da56b4b9667035e751fb9ba415d',
    date: '2026-06-05',
  },
  'eks-user-guide-0026c9d': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '0026c9df3e1fde9368f7832c14bc9b0e6c64285a',
  },
  'eks-user-guide-0138560': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '013856044148d6eeed4723027a45aa2180536bcb',
  },
  'eks-user-guide-027430e': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '027430e09023d12ec3beccce4c646a11a270a5cb',
  },
  'eks-user-guide-057948d': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '057948d9301426e6165db5fddb5617a971d08b6c',
  },
  'eks-user-guide-06faff1': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '06faff1411463d22284cc02e7602daf4c19f9204',
  },
  'eks-user-guide-0be0c9b': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '0be0c9b481d452db875d6a8fb8eb7f2ba7f49da5',
  },
  'eks-user-guide-0bfeeaf': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '0bfeeaf233f2f2df7e207aefc96bea476babe113',
  },
  'eks-user-guide-0c79489': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '0c794893e2f7d0f595567e10ae1647e474b27549',
  },
  'eks-user-guide-0cc5a76': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '0cc5a7608f9d1162d052bf2a61eddebc3352139f',
  },
  'eks-user-guide-0d45962': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '0d45962c06473e27330321718e9a24f947bdc4b3',
  },
  'eks-user-guide-0f93f93': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '0f93f9385c5e75b8da4dc9dc5fc7f98b55567e49',
  },
  'eks-user-guide-101184e': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '101184ecc138f7f661b484f2cabac7022b726a6b',
  },
  'eks-user-guide-1096be5': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '1096be54fd1e45999728ee8a39a7f2885a19a3a2',
  },
  'eks-user-guide-1a447df': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '1a447df94310cc7cdf63a3c96973a367152189db',
  },
  'eks-user-guide-1cc6ebb': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '1cc6ebb4a163f7f42689fdb6860cc4e93a03d24e',
  },
  'eks-user-guide-2024': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '4d52b4d05e3478582e7d10a73cbd9ba9194dd5f7',
    date: '2024-12-18',
  },
  'eks-user-guide-2025': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: 'cf53c6d598a93b81b93ddb3c9bd32b5c08483953',
    date: '2025-12-19',
  },
  'eks-user-guide-3a23761': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '3a23761dca7ed23adf71191437f2414c81db313b',
  },
  'eks-user-guide-410abf5': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '410abf55e1d36001a878955ea8c9e6d0437c1381',
  },
  'eks-user-guide-43d79bd': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '43d79bdbc30853697a1fa55dee3cf32b97b36d19',
  },
  'eks-user-guide-4553d64': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '4553d6483b1e7fc781b633106bcf80f1a4782ce5',
  },
  'eks-user-guide-4670bd1': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '4670bd164f8433c744d30d01afff247dca953839',
  },
  'eks-user-guide-72e393c': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '72e393c26d03b14fa5134e76d879e63626c49129',
  },
  'eks-user-guide-7a9d43b': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '7a9d43b913cb956248b803243e7fb92b8da6c0e2',
  },
  'eks-user-guide-7ddc234': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: '7ddc234d01246c925667375bd89203c80ff3ea5f',
  },
  'eks-user-guide-a78a869': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: 'a78a8698c98e011d227475c546ab99e44face28c',
  },
  'eks-user-guide-c45009a': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: 'c45009aa9bf221ac5a741bfa81738c5a259c334f',
  },
  'eks-user-guide-d0d134a': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: 'd0d134a04b1e8c6cc73ab5384384fae59cf2cff7',
  },
  'eks-user-guide-d9a9cba': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: 'd9a9cba5f72775824492cfad11b145ebc1367ceb',
  },
  'eks-user-guide-e833232': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: 'e833232b58508c2ac0c76802c6d4100f6f002194',
  },
  'eks-user-guide-ed85f8a': {
    repo: 'awsdocs/amazon-eks-user-guide',
    commit: 'ed85f8a2c43ae4eb76bbd1200c0d645704245afc',
  },
  'eks-workshop-bb1b300': {
    repo: 'aws-samples/eks-workshop-v2',
    commit: 'bb1b30007ba61a406d5efc18e48dff87ea879a36',
    date: '2026-07-31',
  },
  'eksctl-99984ad': {
    repo: 'eksctl-io/eksctl',
    commit: '99984adb6164ece593c0728523b7f497ea61d60e',
    date: '2026-08-21',
  },
  'endoflife-date-a70eca3': {
    repo: 'endoflife-date/endoflife.date',
    commit: 'a70eca337600e7d721dc48112c271f98661d208b',
  },
  'gateway-api-04e7ebb': {
    repo: 'kubernetes-sigs/gateway-api',
    commit: '04e7ebb166493a08d8705878274231e8492208a8',
  },
  'gateway-api-4564255': {
    repo: 'kubernetes-sigs/gateway-api',
    commit: '4564255ac2c35d582249b3cdf261bdf51c8bca32',
  },
  'imroc-tke-guide-80449bd': {
    repo: 'imroc/tke-guide',
    commit: '80449bd6d5d218bfdc1f444f1a5f00de18f261a9',
    date: '2026-08-17',
  },
  'infrabuilder-2020-d5fa3ef': {
    repo: 'InfraBuilder/benchmark-k8s-cni-2020-08',
    commit: 'd5fa3efa299fc2ce9c2ad8d5cabc928368aabcc1',
    date: '2020-09-10',
  },
  'infrabuilder-2024-3a5c159': {
    repo: 'InfraBuilder/benchmark-k8s-cni-2024-01',
    commit: '3a5c159000f26ac9a1686ddd5d6f6169fb5b6218',
    date: '2024-04-17',
  },
  'istio-badd809': {
    repo: 'istio/istio',
    commit: 'badd809ed7d57954d4c16e12e75e15a7722a7b96',
    date: '2026-05-15',
  },
  'istio-io-00d0cab': {
    repo: 'istio/istio.io',
    commit: '00d0cab15ef9eea77b859e82c964cf2eb890efae',
  },
  'istio-io-00e5b51': {
    repo: 'istio/istio.io',
    commit: '00e5b51fb3660600a82872186f630bad4c68e3ec',
  },
  'istio-io-1229306': {
    repo: 'istio/istio.io',
    commit: '122930659b57a7055c6611a4bb9f5f4527d384d6',
  },
  'istio-io-14907b3': {
    repo: 'istio/istio.io',
    commit: '14907b3e3a7bdb9e72f02adf61f163986078c860',
  },
  'istio-io-289fd58': {
    repo: 'istio/istio.io',
    commit: '289fd58e2fd96ee5d30ea5d6af0f9f5d0fe538c4',
  },
  'jessfraz-cni-benchmarks-46f3154': {
    repo: 'jessfraz/cni-benchmarks',
    commit: '46f3154bc8221e5d2a23f2d46eaa846e56c73f42',
    date: '2018-12-29',
  },
  'karpenter-1d92708': {
    repo: 'aws/karpenter-provider-aws',
    commit: '1d927085dd81a9df9301e613f371dac5b4d16bfe',
    date: '2026-08-21',
  },
  'kops-27f2dfd': {
    repo: 'kubernetes/kops',
    commit: '27f2dfd0be739ffb462804cfcbdae64405efa84a',
  },
  'kubernetes-website-038a69b': {
    repo: 'kubernetes/website',
    commit: '038a69be0aae7dacdbdd60d7398880b5babbf343',
  },
  'kubernetes-website-3842a28': {
    repo: 'kubernetes/website',
    commit: '3842a2847339fe9ad1013653ef81c9aa0f77b639',
  },
  'kubernetes-website-a799505': {
    repo: 'kubernetes/website',
    commit: 'a799505a5e8c8986908dd2c6e4204106bc6d129f',
  },
  'kubernetes-website-f904ebf': {
    repo: 'kubernetes/website',
    commit: 'f904ebf26666b3a9a1f4f0f8d6cd8ceaa32a5e89',
  },
  'landscape-153d699': {
    repo: 'cncf/landscape',
    commit: '153d699bddf74038d21775b14d09052f62021441',
  },
  'metrics-server-5ed5d3a': {
    repo: 'kubernetes-sigs/metrics-server',
    commit: '5ed5d3a2cf940a8c7541cfbac19af822f4c97844',
    date: '2026-08-04',
  },
  'network-policy-agent': {
    repo: 'aws/aws-network-policy-agent',
    commit: '3816fa4e3a6ac477c7ae19d043342c15daffaa8d',
    date: '2026-07-23',
    reads: 'v1.4.1',
    why: 'The node agent has releases of its own; v1.23.0 of the VPC CNI ships this one.',
  },
  'network-policy-agent-main': {
    repo: 'aws/aws-network-policy-agent',
    commit: 'c8619c056b4c3a7156d2e3538864de3bc9faab82',
    date: '2026-08-21',
    reads: 'main branch',
    why: 'What the main branch says after the release that is shipped.',
  },
  'network-policy-agent-v1-4-0': {
    repo: 'aws/aws-network-policy-agent',
    commit: '8e2bd3089ba8190db23d66c0958002ee4d7875eb',
    date: '2026-06-15',
    reads: 'v1.4.0',
    why: 'What an older release does.',
  },
  'network-policy-api-0eec1b0': {
    repo: 'kubernetes-sigs/network-policy-api',
    commit: '0eec1b0e5fa92715b4c0f4c48d3c8d2913ed2159',
  },
  'network-policy-api-a17adec': {
    repo: 'kubernetes-sigs/network-policy-api',
    commit: 'a17adecd0316b8ff1c3f83939ec0441d68cd6cce',
    date: '2026-04-21',
  },
  'network-policy-controller': {
    repo: 'aws/amazon-network-policy-controller-k8s',
    commit: 'ecc7e6a79394528bdb397e1fbd927dae64383bec',
    date: '2026-05-18',
    reads: 'v1.1.7',
    why: 'The policy controller has releases of its own.',
  },
  'nftables-de904e2': {
    repo: '1g4-mirror/nftables',
    commit: 'de904e22faa2e450d0d4802e1d9bc22013044f93',
    date: '2026-02-25',
  },
  'release-data-06906c9': {
    repo: 'endoflife-date/release-data',
    commit: '06906c9a1f2d24105ab61cc191dc3d37bd6c09e2',
  },
  'release-data-f626bde': {
    repo: 'endoflife-date/release-data',
    commit: 'f626bdef8bf9d1503707c05034905184c3a795d6',
    date: '2026-08-22',
  },
  'spiderpool-41ab051': {
    repo: 'spidernet-io/spiderpool',
    commit: '41ab05101583ea367f345a2d02c30ef8cc4d07d5',
  },
  'terraform-aws-eks-bef29c4': {
    repo: 'terraform-aws-modules/terraform-aws-eks',
    commit: 'bef29c4d9523523e57fe898643fde2895106b339',
    date: '2026-04-27',
  },
  'tigera-operator': {
    repo: 'tigera/operator',
    commit: '40f3e3d35845ec159148b0a726ca069bf104d680',
    reads: 'v1.42.3',
    why: 'The operator has releases of its own; Calico v3.32.1 is installed by this one.',
  },
  'tigera-vex-bb581f4': {
    repo: 'tigera/vex',
    commit: 'bb581f422ec270b8cc85a4949874ae6c2d0b3594',
    date: '2026-07-15',
    reads: 'reports of all releases',
    why: 'Reports are added after a release is out.',
  },
  'vpc-cni': {
    repo: 'aws/amazon-vpc-cni-k8s',
    commit: '0c65d58cf2b490014e7aa19aac172a032f4e520a',
    date: '2026-07-31',
    reads: 'v1.23.0',
  },
  'vpc-cni-master': {
    repo: 'aws/amazon-vpc-cni-k8s',
    commit: 'b52188387f2e2f10bf289ace929d6a63b176a4fa',
    date: '2026-08-20',
    reads: 'master branch',
    why: 'What stands there after v1.23.0, for claims on later releases.',
  },
  'vpc-cni-v1-0-0': {
    repo: 'aws/amazon-vpc-cni-k8s',
    commit: 'c3569a3f21c23a3e86f786754dc961c7ef9f8272',
    date: '2018-06-03',
    reads: 'v1.0.0',
    why: 'When the first release was tagged.',
  },
  'vpc-cni-v1-19-2': {
    repo: 'aws/amazon-vpc-cni-k8s',
    commit: '847372a017457306cf7d14c65094c1cdc70f8971',
    date: '2024-12-19',
    reads: 'v1.19.2',
    why: 'What an older release does.',
  },
  'vpc-cni-v1-21-0': {
    repo: 'aws/amazon-vpc-cni-k8s',
    commit: 'b58ebdbf385d3cb5d22e864ae71c7ea7fd7dfb7f',
    date: '2025-12-15',
    reads: 'v1.21.0',
    why: 'What an older release ships.',
  },
  'vpc-cni-v1-21-1': {
    repo: 'aws/amazon-vpc-cni-k8s',
    commit: 'e082bae7c03ddc28357b01595f3746b117ac08c7',
    date: '2025-12-17',
    reads: 'v1.21.1',
    why: 'What an older release ships.',
  },
  'vpc-cni-v1-21-2': {
    repo: 'aws/amazon-vpc-cni-k8s',
    commit: 'd441678ab9076a16831e7a4ef07fc7aa2c4cec0f',
    date: '2026-05-20',
    reads: 'v1.21.2',
    why: 'What an older release ships.',
  },
  'vpc-cni-v1-22-0': {
    repo: 'aws/amazon-vpc-cni-k8s',
    commit: 'e97bfe7e51cc496113b037f6f661c8046d7e4ddc',
    date: '2026-02-18',
    reads: 'v1.22.0',
    why: 'What an older release ships.',
  },
  'vpc-cni-v1-22-1': {
    repo: 'aws/amazon-vpc-cni-k8s',
    commit: '5359e6b0ffaedae2bb831dceeea0337891c6f2ad',
    date: '2026-05-28',
    reads: 'v1.22.1',
    why: 'What an older release ships.',
  },
  'vpc-resource-controller': {
    repo: 'aws/amazon-vpc-resource-controller-k8s',
    commit: 'b8d425119bdba371202882b808f202c6073a46cc',
    date: '2026-04-23',
    reads: 'main branch',
    why: 'The resource controller has releases of its own.',
  },
  'vpc-user-guide-a16ab76': {
    repo: 'awsdocs/amazon-vpc-user-guide',
    commit: 'a16ab76ed2f6b230672e98a0b2bfdab6d165ac4a',
    date: '2023-06-15',
  },
  'vpp-dataplane-17d6d9c': {
    repo: 'projectcalico/vpp-dataplane',
    commit: '17d6d9c754724990c3deb95982651b172191ffab',
    reads: 'master branch',
    why: 'The VPP data plane has releases of its own.',
  },
  'vulndb-a752ea5': {
    repo: 'golang/vulndb',
    commit: 'a752ea54fd1b989d208a270aeef772f55a36b87a',
    date: '2026-08-21',
  },
} as const satisfies Record<string, Pin>;
