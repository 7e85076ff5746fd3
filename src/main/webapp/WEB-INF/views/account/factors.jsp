<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="factor.title">
  <c:if test="${not empty codes}">
    <div class="note" role="note">
      <h2><fmt:message key="factor.codes"/></h2>
      <p><fmt:message key="factor.codes.once"/></p>
      <ul class="codes" dir="ltr">
        <c:forEach var="code" items="${codes}"><li><code><c:out value="${code}"/></code></li></c:forEach>
      </ul>
    </div>
  </c:if>
  <p><fmt:message key="factor.text"/></p>
  <c:if test="${not available}"><p class="note" role="note"><fmt:message key="${on ? 'factor.unavailable.on' : 'factor.unavailable'}"/></p></c:if>
  <c:choose>
    <c:when test="${on}">
      <p><fmt:message key="factor.on"/> <c:out value="${messages.text('factor.left', left)}"/></p>
      <form method="post" action="${links.to('FactorController#createCodes')}">
        <t:csrf/>
        <p><fmt:message key="factor.codes.new.text"/></p>
        <button class="quiet"><fmt:message key="factor.codes.new"/></button>
      </form>
      <form method="post" action="${links.to('FactorController#delete')}">
        <t:csrf/>
        <p><fmt:message key="factor.remove.text"/></p>
        <button class="quiet"><fmt:message key="factor.remove"/></button>
      </form>
    </c:when>
    <c:when test="${not empty enrollment}">
      <h2><fmt:message key="factor.scan"/></h2>
      <p><fmt:message key="factor.scan.text"/></p>
      <svg class="qr" viewBox="0 0 ${enrollment.size} ${enrollment.size}" width="240" height="240" role="img" aria-label="<fmt:message key="factor.scan.alternative"/>">
        <rect width="${enrollment.size}" height="${enrollment.size}" fill="#ffffff"/>
        <path d="${enrollment.path}" fill="#000000" shape-rendering="crispEdges"/>
      </svg>
      <p><fmt:message key="factor.secret"/> <code dir="ltr" class="secret"><c:out value="${enrollment.secret}"/></code></p>
      <form method="post" action="${links.to('FactorController#activate')}" novalidate>
        <t:csrf/>
        <t:field name="code" label="factor.code" hint="factor.code.hint" autocomplete="one-time-code" spellcheck="false" autocapitalize="none" required="true"/>
        <button><fmt:message key="factor.activate"/></button>
      </form>
      <form method="post" action="${links.to('FactorController#delete')}">
        <t:csrf/>
        <button class="quiet"><fmt:message key="factor.cancel"/></button>
      </form>
    </c:when>
    <c:when test="${available}">
      <form method="post" action="${links.to('FactorController#create')}">
        <t:csrf/>
        <button><fmt:message key="factor.begin"/></button>
      </form>
    </c:when>
  </c:choose>
</t:page>
