// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Consumer, ISubscriptions, Subscription} from "./interfaces/ISubscriptions.sol";
import {Coins} from "./libraries/Coins.sol";

/// @title Subscriptions
/// @notice {ISubscriptions} is the manual.
abstract contract Subscriptions is ISubscriptions {
    /// @inheritdoc ISubscriptions
    address public immutable LINK;

    /// @dev So that a subscription can be looked through, and ended, in one call.
    uint16 private constant MOST_CONSUMERS = 100;

    /// @inheritdoc ISubscriptions
    uint64 public getSubscriptionCount;
    /// @inheritdoc ISubscriptions
    uint96 public getTotalBalance;
    mapping(uint64 subscriptionId => Subscription) private subscriptions;
    mapping(address client => mapping(uint64 subscriptionId => Consumer)) private consumers;

    constructor(address link) {
        LINK = link;
    }

    modifier onlyOwner(uint64 subscriptionId) {
        if (_existing(subscriptionId).owner != msg.sender) revert MustBeSubscriptionOwner();
        _;
    }

    function _existing(uint64 subscriptionId) private view returns (Subscription storage subscription) {
        subscription = subscriptions[subscriptionId];
        if (subscription.owner == address(0)) revert InvalidSubscription();
    }

    // =================================================================================== owners

    /// @inheritdoc ISubscriptions
    function createSubscription() public returns (uint64 subscriptionId) {
        subscriptionId = ++getSubscriptionCount;
        subscriptions[subscriptionId].owner = msg.sender;
        emit SubscriptionCreated(subscriptionId, msg.sender);
    }

    /// @inheritdoc ISubscriptions
    function createSubscriptionWithConsumer(address consumer) external returns (uint64 subscriptionId) {
        subscriptionId = createSubscription();
        addConsumer(subscriptionId, consumer);
    }

    /// @inheritdoc ISubscriptions
    function addConsumer(uint64 subscriptionId, address consumer) public onlyOwner(subscriptionId) {
        address[] storage list = subscriptions[subscriptionId].consumers;
        if (consumers[consumer][subscriptionId].allowed) return;
        if (list.length >= MOST_CONSUMERS) revert TooManyConsumers(MOST_CONSUMERS);
        consumers[consumer][subscriptionId].allowed = true;
        list.push(consumer);
        emit SubscriptionConsumerAdded(subscriptionId, consumer);
    }

    /// @inheritdoc ISubscriptions
    function removeConsumer(uint64 subscriptionId, address consumer) external onlyOwner(subscriptionId) {
        if (!consumers[consumer][subscriptionId].allowed) revert InvalidConsumer();
        if (_pending(subscriptionId, consumer)) revert CannotRemoveWithPendingRequests();
        delete consumers[consumer][subscriptionId];
        address[] storage list = subscriptions[subscriptionId].consumers;
        uint256 place;
        while (list[place] != consumer) ++place;
        list[place] = list[list.length - 1];
        list.pop();
        emit SubscriptionConsumerRemoved(subscriptionId, consumer);
    }

    /// @inheritdoc ISubscriptions
    function cancelSubscription(uint64 subscriptionId, address to) external onlyOwner(subscriptionId) {
        if (pendingRequestExists(subscriptionId)) revert CannotRemoveWithPendingRequests();
        uint96 balance = subscriptions[subscriptionId].balance;
        address[] memory list = subscriptions[subscriptionId].consumers;
        for (uint256 i; i < list.length; ++i) {
            delete consumers[list[i]][subscriptionId];
        }
        delete subscriptions[subscriptionId];
        getTotalBalance -= balance;
        emit SubscriptionCanceled(subscriptionId, to, balance);
        if (balance != 0) Coins.give(LINK, to, balance);
    }

    /// @inheritdoc ISubscriptions
    function proposeSubscriptionOwnerTransfer(uint64 subscriptionId, address newOwner)
        external
        onlyOwner(subscriptionId)
    {
        if (newOwner == address(0)) revert InvalidCalldata();
        subscriptions[subscriptionId].proposedOwner = newOwner;
        emit SubscriptionOwnerTransferRequested(subscriptionId, msg.sender, newOwner);
    }

    /// @inheritdoc ISubscriptions
    function acceptSubscriptionOwnerTransfer(uint64 subscriptionId) external {
        Subscription storage subscription = _existing(subscriptionId);
        if (subscription.proposedOwner != msg.sender) revert MustBeProposedOwner(subscription.proposedOwner);
        emit SubscriptionOwnerTransferred(subscriptionId, subscription.owner, msg.sender);
        subscription.owner = msg.sender;
        subscription.proposedOwner = address(0);
    }

    /// @inheritdoc ISubscriptions
    function onTokenTransfer(address, uint256 amount, bytes calldata data) external {
        if (msg.sender != LINK) revert OnlyCallableFromLink();
        if (data.length != 32 || amount > type(uint96).max) revert InvalidCalldata();
        uint64 subscriptionId = abi.decode(data, (uint64));
        uint96 balance = _existing(subscriptionId).balance;
        _credit(subscriptionId, uint96(amount));
        emit SubscriptionFunded(subscriptionId, balance, balance + amount);
    }

    // ================================================================================= requests

    /// @dev Takes what a request of the consumer's costs. The caller pays it on.
    function _charge(uint64 subscriptionId, address consumer, uint96 cost) internal {
        Subscription storage subscription = _existing(subscriptionId);
        if (!consumers[consumer][subscriptionId].allowed) revert InvalidConsumer();
        uint96 balance = subscription.balance;
        if (balance < cost) revert InsufficientBalance(balance);
        subscription.balance = balance - cost;
        getTotalBalance -= cost;
        ++consumers[consumer][subscriptionId].initiatedRequests;
    }

    /// @dev Ends a request, of which so much came back. Its subscription is there: none ends before its requests.
    function _complete(uint64 subscriptionId, address consumer, uint96 back) internal {
        ++consumers[consumer][subscriptionId].completedRequests;
        if (back != 0) _credit(subscriptionId, back);
    }

    function _credit(uint64 subscriptionId, uint96 amount) private {
        subscriptions[subscriptionId].balance += amount;
        getTotalBalance += amount;
    }

    function _ownerOf(uint64 subscriptionId) internal view returns (address) {
        return subscriptions[subscriptionId].owner;
    }

    // ==================================================================================== reads

    /// @inheritdoc ISubscriptions
    function getSubscription(uint64 subscriptionId) external view returns (Subscription memory) {
        return _existing(subscriptionId);
    }

    /// @inheritdoc ISubscriptions
    function getConsumer(address client, uint64 subscriptionId) external view returns (Consumer memory) {
        return consumers[client][subscriptionId];
    }

    /// @inheritdoc ISubscriptions
    function pendingRequestExists(uint64 subscriptionId) public view returns (bool) {
        address[] memory list = _existing(subscriptionId).consumers;
        for (uint256 i; i < list.length; ++i) {
            if (_pending(subscriptionId, list[i])) return true;
        }
        return false;
    }

    function _pending(uint64 subscriptionId, address consumer) private view returns (bool) {
        Consumer memory c = consumers[consumer][subscriptionId];
        return c.initiatedRequests != c.completedRequests;
    }
}
