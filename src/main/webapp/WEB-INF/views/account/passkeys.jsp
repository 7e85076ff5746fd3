<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="passkey.title">
  <p><fmt:message key="passkey.text"/></p>
  <c:if test="${not empty passkeys}">
    <ul class="rows">
      <c:forEach var="one" items="${passkeys}">
        <li>
          <a href="${links.to('PasskeyController#show', one.id)}"><bdi><c:out value="${one.name}"/></bdi></a>
          <p class="byline">
            <span><fmt:message key="passkey.added"/> <t:time moment="${one.addedAt}"/></span>
            <c:choose>
              <c:when test="${one.usedAt().isPresent()}"><span><fmt:message key="passkey.used"/> <t:time moment="${one.usedAt().get()}"/></span></c:when>
              <c:otherwise><span><fmt:message key="passkey.unused"/></span></c:otherwise>
            </c:choose>
            <c:if test="${one.backedUp}"><span><fmt:message key="passkey.backedUp"/></span></c:if>
          </p>
        </li>
      </c:forEach>
    </ul>
  </c:if>
  <c:choose>
    <c:when test="${not passkeyOffer.possible}"><p class="note" role="note"><fmt:message key="passkey.unavailable"/></p></c:when>
    <c:otherwise>
      <h2><fmt:message key="passkey.add"/></h2>
      <p class="note" role="note" id="passkey-unsupported"><fmt:message key="passkey.unsupported"/></p>
      <t:passkey action="${links.to('PasskeyController#create')}" challenge="${links.to('PasskeyChallenges#registration')}" label="passkey.add" makes="true">
        <t:field name="name" label="passkey.name" value="${form.name}" hint="passkey.name.hint" required="true"/>
      </t:passkey>
    </c:otherwise>
  </c:choose>
</t:page>
